import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'No answer came that the browser could use, so there isn’t even a number to look up.',
  inOtherWords:
    'You phone somebody, and the call comes to nothing: a wrong number, a dead line, or nobody picks up. What you hear isn’t their reply; it is your own phone that tells you what happened.',
  definition:
    'A network error in the sense of the Fetch standard: the browser has no usable response, and names the reason itself, mostly with ERR_ in Chromium, and with NS_ERROR_, SEC_ERROR_ or SSL_ERROR_ in Firefox. The look-up of the name, the connection, its encryption, a block, or the response’s form may have failed. The names belong to the browsers; no RFC defines them.',
  misunderstanding: {
    myth: 'It is a status code that the site has sent.',
    truth:
      'No status is involved. The browser says what it saw from its end of the line, and may not know what went on at the other end.',
  },
  related: [
    'failures/name-not-resolved',
    'failures/connection-refused',
    'failures/connection-timed-out',
    'failures/certificate-expired',
    'failures/cors-refused',
    'classes/5xx',
    'failures/no-reason-given',
    'families/blocked',
    'families/browser',
    'families/certificate',
  ],
  questions: [
    {
      question: 'How do I find out whether it is my connection or the site?',
      answer:
        'Open another site that you know well, then the failing one over another network, such as your phone’s. If all sites fail, look at your own line first. If one fails from everywhere, it is probably that site.',
    },
    {
      question: 'Why does my script only say “Failed to fetch” or “NetworkError”?',
      answer:
        'Browsers hide the reason from scripts on purpose, so that a page can’t explore your network with it. The developer tools show the real name of the failure.',
    },
    {
      question: 'Can the site’s owner see such a failure?',
      answer:
        'Often not: if no connection came about, their server has nothing in its log. So it helps to send them the exact name, the time and the network that you were on.',
    },
  ],
} satisfies Guide;

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
