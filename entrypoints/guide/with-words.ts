import type { Failure } from '../../capture/failure';
import type { Says } from '../../send/says';

/** A failure with what its answer says, so that the diagnosis can tell who says so. */
export async function withWords(failure: Failure, says: Says | undefined): Promise<Failure> {
  if (!says) return failure;
  const { bodyOf } = await import('../../exchange/read-har/body/body-of');
  const body = bodyOf({ content: { ...says, isBase64: false }, headers: [] });
  return body ? { ...failure, body } : failure;
}
