/** Takes a file that is dropped anywhere on the page; returns how to stop. */
export function watchDrops(onFile: (file: File) => void): () => void {
  // Without it, the browser would open the file in place of this page.
  const allow = (event: DragEvent) => event.preventDefault();
  const take = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  addEventListener('dragover', allow);
  addEventListener('drop', take);
  return () => {
    removeEventListener('dragover', allow);
    removeEventListener('drop', take);
  };
}
