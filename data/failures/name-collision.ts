import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: ['ERR_ICANN_NAME_COLLISION'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'A name from inside a network may now also exist on the internet, so your browser stopped to be safe.',
  inOtherWords:
    'Your family calls the lake cottage ‘home’. One day a stranger opens a hotel with the name Home. A taxi driver who hears it stops and asks which one you mean.',
  definition:
    'The look-up returned the IPv4 address 127.0.53.53. ICANN had operators of new top-level domains return that loopback address for a time, to warn of names that private networks already used. Chromium does not connect to it; its name for that is ERR_ICANN_NAME_COLLISION, which current versions mostly sum up as ERR_NAME_NOT_RESOLVED.',
  misunderstanding: {
    myth: '127.0.53.53 is a server that was hacked.',
    truth:
      'It is an address of your own device that no server outside can have. It was chosen as a flag that stands out in logs.',
  },
  related: ['failures/name-server-failed', 'failures/address-unreachable', 'failures/certificate-name-not-allowed'],
  questions: [
    {
      question: 'What is 127.0.53.53?',
      answer:
        'A special address that means ‘this inside name may now also exist on the internet’. ICANN introduced it in 2014, for new endings of names.',
    },
    {
      question: 'Can I go on to the site anyway?',
      answer:
        'There is no site behind that address. Connect to the network that the name was meant for, or ask for the right name.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name collision',
  sign: '👯',
  headline: 'The name {site} may now also be in use outside your network',
  short: 'Inside name, maybe used outside too',
  plain:
    'Names that were once used only inside companies have since come into use on the public internet. The look-up of {site} returned a special warning address that says just that. Your browser stopped, so that nothing meant for inside goes to a stranger.',
  party: 'unknown',
  place: 'network',
  turn: ['network-admin', 'site-owner', 'you'],
  causes: [
    'Your device looked up an inside name while it was outside the company’s network.',
    'A company network uses a name under an ending that has since been put on the internet.',
    'A short name got a search ending added to it, and became a public name.',
  ],
  steps: {
    visitor: [
      'If the name belongs to your work, connect to its VPN and then open the page.',
      'Otherwise tell your company’s IT people that the name answers with 127.0.53.53.',
    ],
    owner: [
      'Move internal names to a domain that you own, such as corp.example.com, or to a reserved ending such as home.arpa or internal.',
      'Check search suffixes and split DNS, so that inside names are never asked for outside.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/dns/host_resolver.cc',
    'https://www.iana.org/domains/reserved',
    'https://www.rfc-editor.org/rfc/rfc8375.html#section-3',
  ],
} satisfies Entry;
