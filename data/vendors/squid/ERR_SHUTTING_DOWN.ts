import type { VendorEntry } from '../../shapes';

export default {
  title: 'Shutting Down',
  sign: '🌙',
  headline: 'Squid is just being switched off',
  short: 'Squid is being stopped',
  plain: 'Whoever runs it is stopping or starting it anew. It takes no new requests in that time.',
  party: 'proxy',
  place: 'proxy',
  turn: ['wait', 'network-admin'],
  causes: ['Squid is being restarted after a change or an update.', 'The machine is being switched off.'],
  steps: {
    visitor: ['Try once more in a minute.'],
    owner: ['If it lasts, see why Squid doesn’t come back; shutdown_lifetime is 30 seconds by default.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_SHUTTING_DOWN',
    'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'header',
  statuses: [503],
  tell: 'It tells you about the state of Squid, and nothing about the site.',
} satisfies VendorEntry;
