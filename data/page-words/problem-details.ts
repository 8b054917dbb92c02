import type { PageWords } from '../shapes';

/** RFC 9457, shown as text. Cloudflare’s reports have words of their own. */
export default {
  name: 'The site’s program',
  party: 'app',
  grade: 'hint',
  text: /^\s?\{(?![\s\S]{0,4000}"cloudflare_error")(?=[\s\S]{0,3000}?"title"\s{0,3}:\s{0,3}")(?=[\s\S]{0,3000}?"status"\s{0,3}:\s{0,3}[45]\d\d\b)(?=[\s\S]{0,3000}?"(?:type"\s{0,3}:\s{0,3}"(?:about:blank|https?:\/\/|urn:)|detail"\s{0,3}:\s{0,3}"))/,
  says: 'This is a problem report, a form that programs use: “title” and “detail” say what went wrong, mostly in the words of the site’s own program.',
  examples: [
    {
      status: 404,
      text: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404,"traceId":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"}',
    },
    {
      status: 403,
      text: '{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"detail":"Your current balance is 30, but that costs 50."}',
    },
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc9457.html#section-3'],
} satisfies PageWords;
