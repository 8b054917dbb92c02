import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_CONNECTION_REFUSED'],
  firefox: { NS_ERROR_CONNECTION_REFUSED: 0x804b000d },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser tried to connect, and was turned down.',
  inOtherWords:
    'You knock at a shop, and a voice behind the door says ‘nobody works here’. It may be the owner’s voice, or that of a guard.',
  definition:
    'The connection attempt was answered with a TCP reset (RST) instead of being accepted. The operating system does that when no program listens on that port, and firewalls can be set to do the same. Firefox uses this name for some other connection errors too, and for certain proxy failures.',
  misunderstanding: {
    myth: 'The site has blocked me.',
    truth:
      'Mostly nothing was listening at all. Being kept out on purpose is possible too, but that shows more often as an error page or as silence.',
  },
  related: [
    'failures/connection-timed-out',
    'failures/connection-reset',
    'failures/connection-failed',
    'failures/address-unreachable',
    'failures/name-not-resolved',
    'classes/network',
    'failures/https-only',
    'failures/proxy-unreachable',
    'families/connection',
  ],
  questions: [
    {
      question: 'How is refused different from timed out?',
      answer:
        'Refused is a quick no, from the machine itself or from something before it. Timed out is silence: the machine may be off, or a firewall swallows the call.',
    },
    {
      question: 'Why does localhost refuse to connect?',
      answer:
        'No program on your own computer listens on that port. Start the development server, and check that the number in the address is the one it prints.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Connection refused',
  sign: '🚪',
  headline: 'The connection to {site} was turned down',
  short: 'Connection turned down',
  plain:
    'Your browser tried to connect to {site}, and the answer was no. The no may come from the site’s own machine, where nothing was listening, or from something before it, such as a firewall or a proxy. We can’t tell which of them it was.',
  party: 'unknown',
  place: 'unknown',
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
