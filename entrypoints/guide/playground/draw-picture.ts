const MOST_PIXELS = 40_000_000;

/** Draws a picture out of an answer. Rejects where it is none, or so large that it could stop the browser. */
export async function drawPicture(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ImageBitmap> {
  const { imageSize } = await import('image-size');
  const { width, height } = imageSize(bytes);
  if (width * height > MOST_PIXELS) throw new Error('Too large');
  return createImageBitmap(new Blob([bytes], { type: contentType.split(';', 1)[0] }));
}
