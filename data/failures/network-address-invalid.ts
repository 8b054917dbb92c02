import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_ADDRESS_INVALID'],
  firefox: { NS_ERROR_SOCKET_ADDRESS_NOT_SUPPORTED: 0x804b0035 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The number that was found for the site is one that your device can’t call.',
  inOtherWords:
    'Somebody gives you ‘Market Street, number 0’. You don’t need to walk there to know that it won’t work.',
  definition:
    'The connect call failed because the IP address or the port is not valid as a destination (0.0.0.0, ::, or port 0), because the system does not support that address family, or, on some systems, because it has no local address or port left to call from. So the request was not sent.',
  misunderstanding: {
    myth: 'The site has been hacked, because its address is 0.0.0.0.',
    truth: 'That number is a common way in which filters say no, and often a filter in your own network chose it.',
  },
  related: [
    'failures/address-unreachable',
    'failures/unsafe-port',
    'failures/invalid-address',
    'failures/blocked-local-network',
  ],
  questions: [
    {
      question: 'What does 0.0.0.0 mean?',
      answer:
        'As a destination it means nothing: it stands for ‘no address’. Filters give it out for names that they don’t want to be reached.',
    },
    {
      question: 'Is it the same as an invalid web address?',
      answer:
        'No: there the text in the address bar breaks a rule, while here the text is fine and the number behind the name is not.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Network address not usable',
  sign: '📮',
  headline: 'The network address behind {site} can’t be used',
  short: 'An unusable network address',
  plain:
    'Every site has a number on the network, much like a house number. The one found for {site} is one that your device can’t call, such as number zero. So the browser could not even try.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'network-admin'],
  causes: [
    'The name was pointed at 0.0.0.0, which ad and malware filters do to block a name.',
    'The address names port 0, which can’t be connected to.',
    'The site’s record in the name service holds a wrong number.',
    'The address is of a kind, such as IPv6, that this device has not or can’t use just now.',
  ],
  steps: {
    visitor: [
      'Check the address, above all the number after a colon.',
      'If a filter such as Pi-hole or a hosts file blocks names on your network, see whether it lists this one.',
      'Test the page from a phone on mobile data.',
    ],
    owner: [
      'Look at your A and AAAA records for 0.0.0.0, :: or other reserved addresses.',
      'Check configuration and links for port 0 or an empty port variable.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc6890.html#section-2.2.2',
  ],
} satisfies Entry;
