import type { PageWords } from '../shapes';

/** What programs get that ask for JSON, and a browser that opens such an address. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^\s?\{"type":"https:\/\/developers\.cloudflare\.com\/support\/[^"\n]{1,200}"(?=[\s\S]{0,4000}"cloudflare_error":true)[\s\S]{0,2000}?"error_code":(?<code>\d{3,5})\b[\s\S]{0,1000}?"ray_id":"(?<id>[0-9a-f]{16})"/,
  idName: 'Ray ID',
  says: 'This is Cloudflare’s report of an error in the form that programs read. It says itself that Cloudflare generated it.',
  examples: [
    {
      status: 522,
      text: '{"type":"https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/","title":"Error 522: Connection timed out","status":522,"detail":"Cloudflare could not establish a TCP connection to the origin server.","instance":"a33b33122e36ea89","error_code":522,"error_name":"connection_timeout","error_category":"origin","ray_id":"a33b33122e36ea89","timestamp":"2026-08-31T10:02:46Z","zone":"example.com","cloudflare_error":true,"retryable":true}',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/changelog/post/2026-03-11-json-rfc9457-responses-for-1xxx-errors/',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies PageWords;
