import type { Failure } from '../../capture/failure';
import { redactFailure } from '../redact';
import { redactText } from '../redact-text';
import type { Report } from './report';

/**
 * A failure to show to the reader of a report. Beyond `redactFailure`: whoever runs the network knows their proxy and
 * has to know which one it was; and the answer’s content stays as far as it tells why it failed, since the verdict
 * rests on it. A report that is redacted does not print it.
 */
export function redactFor(report: Report, failure: Failure): Failure {
  const { body, proxy, signIn } = failure;
  const redacted = redactFailure(failure);
  const content = body ? { body: { ...body, text: redactText(body.text) } } : {};
  if (report !== 'for-it') return { ...redacted, ...content };
  return {
    ...redacted,
    ...content,
    ...(proxy ? { proxy } : {}),
    ...(signIn?.from === 'proxy' ? { signIn: withoutRealm(signIn) } : {}),
  };
}

function withoutRealm({ realm, ...asked }: NonNullable<Failure['signIn']>): Failure['signIn'] {
  return asked;
}
