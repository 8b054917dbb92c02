import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning:
    'Your browser had trouble with the line to the other end, and this name doesn’t say more exactly what it was.',
  inOtherWords:
    'You and a friend are on two walkie-talkies, and it won’t work. Perhaps a battery is flat, perhaps there is a hill between you, perhaps your friend has switched off.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of a connection, a socket, an address, the network or a time limit, and has no page of its own here. Firefox makes up some such names for extensions from the last step that it saw, such as NS_ERROR_NET_ON_CONNECTING_TO or NS_ERROR_NET_ON_WAITING_FOR. So a name of this kind need not mean that no connection came about.',
  misunderstanding: {
    myth: 'It is always the Wi-Fi.',
    truth:
      'The line runs from your device through many machines to the site, and can give way at each of them, or at either end.',
  },
  related: [
    'failures/connection-failed',
    'failures/connection-refused',
    'failures/connection-timed-out',
    'failures/connection-reset',
    'failures/address-unreachable',
  ],
  questions: [
    {
      question: 'What does NS_ERROR_NET_ON_WAITING_FOR mean?',
      answer:
        'Firefox had sent its request and was waiting for the answer when the load ended. It gives this name to extensions when it knows no better reason, so the name tells when it ended, and not why.',
    },
    {
      question: 'How do I learn more about a connection error that nobody explains?',
      answer:
        'Note the exact name and the time, then try a second network and a second device. Which of them works tells more than the name does.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Trouble with the connection',
  sign: '📡',
  headline: 'Something went wrong with the connection to {site}',
  short: 'Trouble on the line',
  plain:
    'A page comes to you over a line between your browser and {site}. Most likely that line could not be set up, broke off, or brought no answer. This error’s name alone doesn’t tell us which, or whether it was your side, the site’s or something in between.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'wait', 'network-admin', 'site-owner'],
  causes: [
    'Your own network may have dropped out, or changed, at that moment.',
    'A firewall, a VPN or a security program may have closed the line.',
    'The site, or a machine in front of it, may be down or too busy.',
    'A part of the internet between the two may be disturbed.',
  ],
  steps: {
    visitor: [
      'Load the page again in a minute.',
      'Check whether other sites open; if none does, look to your Wi-Fi, cable or mobile data.',
      'Try the site on a phone that uses mobile data, which takes another way to it.',
    ],
    owner: [
      'Test the port from several outside networks, over IPv4 and IPv6, for example with ‘curl -4v’ and ‘curl -6v’.',
      'Search the logs of the firewall and of the load balancer for the visitor’s address at the time in question.',
      'A packet capture at your server shows whether the visitor’s packets arrive, and who ends the connection.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/toolkit/components/extensions/webrequest/WebRequest.sys.mjs',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
  ],
} satisfies Entry;
