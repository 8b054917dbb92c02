import type { VendorEntry } from '../../shapes';

export default {
  title: 'Gateway Proxy Failure',
  sign: '💢',
  headline: 'Squid itself failed while it worked on your request',
  short: 'Squid itself failed',
  plain: 'The trouble is inside Squid or in a helper program that it uses. The site may be perfectly well.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'A helper that rewrites addresses gave no answer in time, or the address was too long for it.',
    'Squid could not check or set up a secure connection because a part of it failed.',
    'An unexpected fault happened inside the program.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read cache.log at the time of the request, and look for lines about the helpers.',
      'Check url_rewrite_program, sslcrtvalidator_program and their timeouts.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_GATEWAY_FAILURE',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_request.cc',
    'https://github.com/squid-cache/squid/blob/master/src/redirect.cc',
    'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc',
  ],
  seen: 'header',
  statuses: [414, 500, 503, 504],
  tell: 'A Squid at the site’s side and one at yours fail in the same words.',
} satisfies VendorEntry;
