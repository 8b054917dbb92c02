/** Makes something when it is first asked for: texts of lines that are drawn too often to look them up each time. */
export function once<Made extends string | object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
