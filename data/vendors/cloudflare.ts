import type { Vendor } from '../shapes';

export default {
  name: 'Cloudflare',
  sign: '☁️',
  category: 'cloudflare',
  plain:
    'Cloudflare is a company whose machines stand between visitors and a great many websites. They keep copies of pages, fend off attacks and pass the rest on to the site’s own server. Some sites also run programs there, called Workers, and some companies send their staff’s web traffic through it.',
  tell: 'A cf-ray header shows only that the request went through Cloudflare, as it is on good answers, too. According to its documentation, cf-error-type and cf-error-origin are there only when Cloudflare made the error page itself, and cf-mitigated: challenge marks a check for robots. The words “server: cloudflare” prove nothing about who made an error.',
  codes:
    'Three families. 520 to 526 and 530 are statuses about the way from Cloudflare to the site’s server. Four digits from 1000 up stand in the text of an error page, which is sent with a status such as 403, 409, 429 or 530. Five digits from 10000 up are met by a site’s owner in the dashboard, the API or the tools, and never by a visitor. A program that asks with “Accept: application/json” gets the number as error_code.',
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
    'https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/',
    'https://developers.cloudflare.com/changelog/post/2026-03-11-json-rfc9457-responses-for-1xxx-errors/',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Vendor;
