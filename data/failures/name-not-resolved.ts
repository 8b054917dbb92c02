import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: ['ERR_NAME_NOT_RESOLVED', 'ERR_NAME_RESOLUTION_FAILED', 'ERR_DNS_SEARCH_EMPTY'],
  firefox: { NS_ERROR_UNKNOWN_HOST: 0x804b001e, NS_ERROR_DEFINITIVE_UNKNOWN_HOST: 0x804b002b },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser asked where the site lives on the internet, and got no address back.',
  inOtherWords:
    'You ask directory enquiries for a person’s phone number, and they find no entry under that name. You never get as far as dialling.',
  definition:
    'Before it connects, a browser turns the host name into IP addresses, through the operating system or by DNS itself. Here that brought no usable address: the name doesn’t exist (NXDOMAIN), has no A or AAAA record, or the look-up failed. Chromium also sums many other look-up problems up under this name. No connection was tried.',
  misunderstanding: {
    myth: 'The website is down.',
    truth:
      'Nobody asked the website anything. The look-up that comes before it failed, and that can just as well be due to a typing mistake or to your own network.',
  },
  related: [
    'failures/name-server-failed',
    'failures/name-server-timed-out',
    'failures/secure-name-service-failed',
    'failures/no-internet',
    'failures/connection-refused',
    'classes/network',
    'failures/address-unreachable',
    'failures/invalid-address',
    'families/name-lookup',
  ],
  questions: [
    {
      question: 'What does DNS_PROBE_FINISHED_NXDOMAIN mean?',
      answer:
        'It is what Chrome prints on its error page for this failure after a test look-up of its own. NXDOMAIN is the name service’s way to say that a name doesn’t exist.',
    },
    {
      question: 'Why does a site work on my phone but not on my computer?',
      answer:
        'The two may ask different name services, for example the mobile network’s and your router’s. One of them may have an old or a blocked entry. Restarting the router, or waiting a while, often settles it.',
    },
    {
      question: 'How long does a new domain name take to work everywhere?',
      answer:
        'Name services keep answers for as long as the domain’s records allow, and they may also remember for a while that a name didn’t exist. Minutes are common, and a day or two is possible after a change of name servers.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name not found',
  sign: '🧭',
  headline: 'No address could be found for {site}',
  short: 'No address found',
  plain:
    'A site’s name has to be looked up to learn where the site is, much like a name in a phone book. The look-up brought no address for {site}, so nothing was ever sent to it.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The name has a typing mistake in it.',
    'The site has moved or closed, and its name is gone.',
    'The name only works inside a company network or a VPN.',
    'The name service your network uses is not answering.',
  ],
  steps: {
    visitor: [
      'Look at the address letter by letter.',
      'Try another site. If none works, it is probably your connection: restart the router, or turn the VPN off and on.',
      'If the site belongs to your work or school, connect to its VPN first.',
    ],
    owner: [
      'Check that the domain has not expired, and that it has an A or AAAA record.',
      'After a move, check that the name servers at the registrar are the ones that hold the records.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.3.2',
  ],
} satisfies Entry;
