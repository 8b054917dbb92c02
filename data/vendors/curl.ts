import type { Vendor } from '../shapes';

export default {
  name: 'curl',
  sign: '🌀',
  category: 'software',
  plain: 'A program for the command line that fetches things from the web. Developers use it, and many scripts do.',
  tell: 'It is the asker, so it makes no answers: what it prints as 000 is its own note.',
  codes: '000 where no response came. The reason is in its exit code, such as 6, 7, 28 or 60.',
  sources: [
    'https://github.com/curl/curl/blob/master/docs/libcurl/opts/CURLINFO_RESPONSE_CODE.md',
    'https://curl.se/docs/manpage.html',
  ],
} satisfies Vendor;
