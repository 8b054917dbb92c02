import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_CONNECTION_TIMED_OUT', 'ERR_TIMED_OUT'],
  firefox: { NS_ERROR_NET_TIMEOUT: 0x804b000e, NS_ERROR_NET_TIMEOUT_EXTERNAL: 0x804b0055 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser called, and heard nothing until its patience ran out.',
  inOtherWords:
    'You ring a doorbell and wait. Nobody comes, and you can’t tell whether the house is empty or the bell is broken.',
  definition:
    'No answer to the connection attempt, or to a later step, came before the time limit of the browser or the operating system. Silence on the network gives no reason: dropped packets, an unreachable machine and an overloaded one look alike.',
  misunderstanding: {
    myth: 'The site was too slow to build the page.',
    truth:
      'In most cases there was not even a connection. A server that is slow to build a page often ends in the status 504, from a machine in front of it.',
  },
  related: [
    'failures/connection-refused',
    'failures/connection-lost',
    'failures/page-stopped-waiting',
    'failures/address-unreachable',
    'statuses/504',
    'classes/network',
    'failures/connection-failed',
    'failures/http3-failed',
    'families/connection',
  ],
  questions: [
    {
      question: 'How long does a browser wait?',
      answer:
        'That depends on the browser and on the operating system. For a first connection it is mostly somewhere between twenty seconds and a few minutes.',
    },
    {
      question: 'Why does the site open for others?',
      answer:
        'A firewall may drop your packets only, or your network’s path to the site may be broken. Try another network to find out.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Connection timed out',
  sign: '⏳',
  headline: 'No answer came from {site} in time',
  short: 'No answer in time',
  plain:
    'Your browser called {site} and waited, but the time ran out. We can’t tell whether the site is down, or whether something on the way swallows what is sent.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'you', 'site-owner', 'network-admin'],
  causes: [
    'The site is down, or has far more to do than it can manage.',
    'A firewall on the way drops what it does not allow, without a word.',
    'Your own connection is very weak, or has just failed.',
    'The site lives inside a company network that you are not connected to.',
  ],
  steps: {
    visitor: [
      'Open a site that you know works: if that fails too, look at your own connection first.',
      'For a site of your work or school, join its VPN and call the page up again.',
      'Otherwise leave it for ten minutes, as a busy site may recover by itself.',
    ],
    owner: [
      'Test the port from outside your own network, over IPv4 and over IPv6.',
      'Look for firewalls that drop packets silently, and for a server with a full accept queue.',
      'Check that the DNS records no longer hold addresses of machines that are gone.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.8.3',
  ],
} satisfies Entry;
