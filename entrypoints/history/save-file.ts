/** Offers a text as a file to be saved. */
export function saveFile(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to have begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
