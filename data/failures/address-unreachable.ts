import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_ADDRESS_UNREACHABLE'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser has the site’s address, but no road leads there from where you are.',
  inOtherWords: 'You have the right address of an island, but no ferry goes there from your harbour.',
  definition:
    'The operating system, or a router through an ICMP ‘destination unreachable’ message, reported that there is no route to the host or the network. Unlike with a timeout, something said so outright.',
  misunderstanding: {
    myth: 'The address is wrong.',
    truth: 'It can be perfectly right and simply lie in a network that yours can’t reach.',
  },
  related: [
    'failures/network-address-invalid',
    'failures/connection-timed-out',
    'failures/connection-refused',
    'failures/no-internet',
    'failures/name-not-resolved',
    'failures/blocked-local-network',
    'failures/name-collision',
    'statuses/523',
    'families/connection',
  ],
  questions: [
    {
      question: 'Why can’t I reach 192.168.1.1?',
      answer:
        'Such addresses exist only in the local network. You may be connected to another Wi-Fi or to a VPN, or your router may use a different address.',
    },
    {
      question: 'Why does it fail for one site only?',
      answer:
        'Then your connection works in general. The site may have an address of a kind that your network has no way to, or its own network may be cut off.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Address unreachable',
  sign: '🏝️',
  headline: 'Your browser found no way to {site}',
  short: 'No way to that address',
  plain:
    'Your browser tried to connect to {site}, but was told that no road leads there. The address may belong to another network, such as an office or a home, or the way to it may be broken.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The site’s address exists only inside a company or home network, and you are outside it.',
    'A VPN or a router sends your traffic the wrong way.',
    'The site has only an IPv6 address, and your network has only IPv4.',
    'The machine at that address is switched off or unplugged.',
    'A SOCKS proxy that your browser uses could not find or reach the site.',
  ],
  steps: {
    visitor: [
      'Connect to the VPN or the Wi-Fi that the site belongs to.',
      'If you already use a VPN, disconnect it and call the site up without it.',
      'For a printer, a router or another device at home, check that it is switched on and that its address is still the same.',
    ],
    owner: [
      'Make sure that public DNS records hold no private addresses such as 10.0.0.5 or 192.168.1.5.',
      'Check the routes for both IPv4 and IPv6, and remove AAAA records that lead nowhere.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://www.rfc-editor.org/rfc/rfc4443.html#section-3.1',
  ],
} satisfies Entry;
