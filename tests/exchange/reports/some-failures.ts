import type { Failure } from '../../../capture/failure';
import { redactUrl } from '../../../exchange/redact-url';
import { redactFor } from '../../../exchange/reports/redact-for';
import type { Report, Reported } from '../../../exchange/reports/report';
import { writeReport } from '../../../exchange/reports/write-report';
import { explain } from '../../diagnose/explain';
import { failure } from '../../diagnose/failure';

export const SEEN_WITH = { browser: 'Firefox 144 on Linux', version: '0.1.0', timeZone: 'Europe/Berlin' };

/** Failures of every kind that somebody reports. */
export const SOME_FAILURES = {
  'a proxy’s 407': failure({
    url: 'https://shop.example/',
    error: 'net::ERR_TUNNEL_CONNECTION_FAILED',
    status: 407,
    signIn: { from: 'proxy', host: 'proxy.corp.example', port: 3128, scheme: 'basic', realm: 'Jo’s office' },
  }),
  'a 404': failure({ status: 404, count: 3, lastAt: 1_700_000_060_000, headers: [['server', 'nginx']] }),
  'nginx’s 502 on a part': failure({
    url: 'https://api.shop.example/prices',
    type: 'xmlhttprequest',
    method: 'POST',
    status: 502,
    initiator: 'https://shop.example',
    headers: [
      ['server', 'nginx/1.25.3'],
      ['x-request-id', '0f8fad5b'],
    ],
  }),
  'Cloudflare’s 522': failure({
    status: 522,
    headers: [
      ['server', 'cloudflare'],
      ['cf-ray', '8f1c2a3b4c5d6e7f-FRA'],
    ],
  }),
  'a name not found': failure({
    url: 'http://shop.example/',
    error: 'net::ERR_NAME_NOT_RESOLVED',
    navigationError: 'net::ERR_NAME_NOT_RESOLVED',
    redirects: [{ url: 'http://old.example/', status: 301 }],
  }),
  'an expired certificate': failure({ error: 'net::ERR_CERT_DATE_INVALID', ip: '203.0.113.7' }),
  'a CORS refusal': failure({
    url: 'https://api.example/prices',
    type: 'xmlhttprequest',
    initiator: 'https://shop.example',
    status: 200,
    error: 'net::ERR_FAILED',
    headers: [['access-control-allow-origin', 'https://other.example']],
  }),
  'what an extension stopped': failure({
    url: 'https://ads.example/ad.js',
    type: 'script',
    initiator: 'https://shop.example',
    error: 'net::ERR_BLOCKED_BY_CLIENT',
  }),
} as const satisfies Record<string, Failure>;

/** A report as the pages write it: what is redacted is explained anew. */
export async function report(to: Report, own: Failure, facts: Partial<Reported> = {}): Promise<string> {
  const isRedacted = facts.isRedacted ?? true;
  const shown = isRedacted ? redactFor(to, own) : own;
  const pageUrl = facts.pageUrl && isRedacted ? redactUrl(facts.pageUrl) : facts.pageUrl;
  const diagnosis = await explain(shown);
  return writeReport(to, { diagnosis, seenWith: SEEN_WITH, ...facts, failure: shown, isRedacted, pageUrl });
}
