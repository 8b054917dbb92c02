import type { VendorEntry } from '../../shapes';

export default {
  title: 'Write Error',
  sign: '🖊️',
  headline: 'Squid could not send your request to the end',
  short: 'Squid couldn’t send it on',
  plain: 'Squid was passing your request on when the line was cut. The other side may have seen a part of it.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The next server closed the connection early, for instance because an upload was too large for it.',
    'An idle connection was closed just when Squid wanted to use it.',
  ],
  steps: {
    visitor: ['Before you send a form again, check whether it arrived.'],
    owner: [
      'The number behind the name tells more: 32 is a broken pipe on Linux, and 104 a reset.',
      'Compare the upload limits of the server with the size of the request.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_WRITE_ERROR',
    'https://github.com/squid-cache/squid/blob/master/src/http.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/Client.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/HttpTunneler.cc',
  ],
  seen: 'header',
  statuses: [502],
  tell: 'The cut was beyond Squid, as seen from you.',
} satisfies VendorEntry;
