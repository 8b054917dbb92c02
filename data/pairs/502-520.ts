import type { Pair } from '../shapes';

export default {
  between: ['statuses/502', 'statuses/520'],
  says: '502 is the standard’s number for a bad answer from the next server; 520 is in no standard, and Cloudflare uses it for an empty or garbled answer from the site.',
  choose:
    'With Cloudflare in front, a 520 is about the link between it and your server: look for empty, reset or malformed answers there. A 502 can come from Cloudflare or from your own server, so check which of them sent it.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/',
  ],
} satisfies Pair;
