import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'Something about a go-between for web traffic went wrong, and this name doesn’t say more exactly what.',
  inOtherWords:
    'You order through an agent, and the order fails. Maybe you have the wrong number for the agent, maybe the agent said no, maybe the shop was closed. All you hear is that it was about the agent.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of a proxy, of SOCKS, of a tunnel through one, or of a PAC script that chooses one, and has no page of its own here. It may concern the settings, the way to the proxy, signing in to it, or what the proxy reported of the site.',
  misunderstanding: {
    myth: 'I have never set up a proxy, so it can’t be one.',
    truth: 'Networks, VPN programs, antivirus programs and extensions can set one up without your doing anything.',
  },
  related: [
    'failures/proxy-unreachable',
    'failures/proxy-settings-broken',
    'failures/proxy-refused',
    'failures/proxy-sign-in-failed',
    'failures/tunnel-failed',
  ],
  questions: [
    {
      question: 'How do I find out whether my browser uses a proxy?',
      answer:
        'Look at the proxy page of your system’s network settings. In Firefox, also search the browser’s own settings for the word proxy, as it can have one of its own.',
    },
    {
      question: 'Is a proxy the same as a VPN?',
      answer:
        'No. A proxy passes on the requests of programs that are set up for it, while a VPN as a rule carries all of a device’s traffic. Some products that are sold as a VPN for the browser are really proxies.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Trouble with a proxy',
  sign: '🛂',
  headline: 'Something about a proxy kept your browser from loading {site}',
  short: 'Trouble with a proxy',
  plain:
    'The browser’s name for this error speaks of a proxy, a machine in between that passes requests on. Its settings may be wrong, or it could not be reached, said no, or got no further itself. Which of these it was, the name alone doesn’t tell us.',
  party: 'unknown',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'The proxy settings of this device or browser may be out of date.',
    'The proxy may be off, overloaded or out of reach from here.',
    'The proxy may want a sign-in, or may not allow this site.',
    'The proxy itself may have found no way to the site.',
  ],
  steps: {
    visitor: [
      'In a network of work or school, check that you are signed in to it, then try again.',
      'At home, look in the network settings for a proxy, and in your extensions and VPN programs as well.',
      'If somebody else manages the network, give them the name of this error.',
    ],
    owner: [
      'If your server’s log has no line for the request, it ended before it reached you.',
      'If you run the proxy, look in its own log for the visitor’s request and the reason it notes.',
      'Check that your site answers from outside, since a proxy may also pass on a failure of the site.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling',
  ],
} satisfies Entry;
