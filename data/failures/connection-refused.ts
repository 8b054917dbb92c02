import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_CONNECTION_REFUSED'],
  firefox: { NS_ERROR_CONNECTION_REFUSED: 0x804b000d },
} satisfies FailureNames;

export default {
  title: 'Connection refused',
  sign: '🚪',
  headline: 'The connection to {site} was turned down',
  short: 'Connection turned down',
  plain:
    'Your browser tried to connect to {site}, and the answer was no. The no may come from the site’s own machine, where nothing was listening, or from something before it, such as a firewall or a proxy. We can’t tell which of them it was.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait', 'network-admin'],
  causes: [
    'The program that serves the site has stopped, or is just restarting.',
    'The address names a port, the number after the colon, on which nothing listens.',
    'A firewall, on this device or on the way, rejects the connection.',
    'In Firefox, it can also mean that no way leads to the address, or that a proxy could not get there.',
  ],
  steps: {
    visitor: [
      'Give a restarting site a minute, then reload.',
      'If the address has a number after a colon, such as :8080, check that number.',
      'Open the site over another network, such as your phone’s, to see whether a firewall is in the way.',
    ],
    owner: [
      'Check that the server process runs, and that it listens on this port on its public address, not only on 127.0.0.1.',
      'Check that firewalls and security groups accept the port, and that the DNS records lead to the right machine.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.5.2',
  ],
} satisfies Entry;
