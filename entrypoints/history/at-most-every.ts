/** Calls `work` at once, and then, however often it is asked, no more often than every `milliseconds`; the last time always. */
export function atMostEvery(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = false;
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!isWanted) return;
      isWanted = false;
      work();
      rest();
    }, milliseconds);
  };
  return () => {
    isWanted = true;
    if (timer !== undefined) return;
    isWanted = false;
    work();
    rest();
  };
}
