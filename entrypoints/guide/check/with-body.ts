import type { Checked } from '../../../send/check-address';
import type { CheckResult } from '../../../send/check-result';

/** A failure with what its answer says, so that the diagnosis can tell who says so. */
export async function withBody(result: CheckResult, says: Checked['says']): Promise<CheckResult> {
  if (!says || !result.failure) return result;
  const { bodyOf } = await import('../../../exchange/read-har/body/body-of');
  const body = bodyOf({ content: { type: says.type, text: says.text, isBase64: false }, headers: [] });
  return body ? { ...result, failure: { ...result.failure, body } } : result;
}
