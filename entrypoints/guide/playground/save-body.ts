/** Offers what was read of a body as a file, named as its address ends. */
export function saveBody(bytes: Uint8Array<ArrayBuffer>, url: string): void {
  const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  const link = document.createElement('a');
  // Bytes without a type: the browser shall save them, and open nothing.
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = last.replace(/[^\w.-]+/g, '_').slice(-80) || 'body';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
