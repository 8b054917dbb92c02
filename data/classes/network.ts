import type { Entry } from '../shapes';

export default {
  title: 'Network failure',
  sign: '🔌',
  headline: 'The browser got no usable answer from {site}',
  short: 'No usable answer arrived',
  plain:
    'To show you something, your browser has to find the site, connect to it and get an answer. Somewhere along that way it had to stop. We can’t tell from this error alone whether that was on your device, in the network or at the site.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'Your connection to the internet dropped out or changed for a moment.',
    'A firewall, proxy, VPN or security program on the way cut the connection.',
    'The site, or the server it runs on, can’t be reached at present.',
    'The browser, or an extension in it, stopped the request.',
    'What came back was not in a form that the browser can accept.',
  ],
  steps: {
    visitor: [
      'Try once more after a moment.',
      'Open another site that you know well: if that fails too, the trouble is probably on your side of the connection.',
      'Check the cable or the Wi-Fi, and restart the router if other devices are offline as well.',
      'If only this site fails, try it from another network or later.',
    ],
    owner: [
      'From outside your network, test that the name resolves, the port is open and the TLS handshake succeeds.',
      'Look in firewall and load balancer logs for connections that were refused, reset or never completed.',
      'Ask for the exact name of the error, since each name points to a different step.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#concept-network-error',
  ],
} satisfies Entry;
