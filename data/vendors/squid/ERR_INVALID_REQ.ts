import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Request',
  sign: '✉️',
  headline: 'Squid could not make sense of what it was sent',
  short: 'Squid couldn’t read the request',
  plain:
    'A request has to follow certain rules so that machines can read it. This one broke them, at least in Squid’s eyes.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'A program, an extension or another proxy wrote the request wrongly.',
    'The length of what was sent isn’t told, or is told twice in different ways.',
    'The request expects something that Squid can’t do.',
  ],
  steps: {
    visitor: ['Try another browser, or one without extensions.'],
    owner: [
      'The page shows the request as Squid saw it, so look there for what is missing.',
      'A 411 means that Content-Length is missing, a 417 that Expect wasn’t understood, a 501 that Transfer-Encoding wasn’t.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_INVALID_REQ',
    'https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc',
    'https://github.com/squid-cache/squid/blob/master/src/HttpRequest.cc',
    'https://github.com/squid-cache/squid/blob/master/src/internal.cc',
  ],
  seen: 'header',
  statuses: [400, 404, 411, 417, 501],
  tell: 'It is about the request as it reached Squid, and never about the site’s answer.',
} satisfies VendorEntry;
