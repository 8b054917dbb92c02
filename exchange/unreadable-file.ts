/** A file that can’t be read at all; the message is for whoever chose it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}
