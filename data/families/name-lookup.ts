import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'Something went wrong when your browser looked up where the site lives; what it was, this name doesn’t say.',
  inOtherWords:
    'A parcel comes back from the sorting office with a note: ‘trouble with the address’. Did somebody misspell it, is the street new, or is the address book at the office torn? The note doesn’t say.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of DNS, of a host or of resolving, and has no page of its own here. In Chromium, the numbers from 800 to 899 belong to the DNS resolver. For extensions, Firefox also makes up names such as NS_ERROR_NET_ON_RESOLVING from the last step that it saw, where it has no better reason.',
  misunderstanding: {
    myth: 'If the look-up fails, the site has been deleted.',
    truth:
      'The look-up depends on your own settings, your network and several services, and a fault in any of them is enough.',
  },
  related: [
    'failures/name-not-resolved',
    'failures/name-server-failed',
    'failures/name-server-timed-out',
    'failures/secure-name-service-failed',
    'failures/too-many-lookups',
  ],
  questions: [
    {
      question: 'What do errors that begin with ERR_DNS_ have in common?',
      answer:
        'They come from the step in which Chromium turns a site’s name into an address. The word after it says more, but some of these words are rare, and hardly described anywhere.',
    },
    {
      question: 'How can I look up a name myself?',
      answer:
        'Open a terminal and type nslookup, a space and the name. If an address comes back there, yet the browser fails, compare which name service each of them asks.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Trouble looking up the name',
  sign: '🔎',
  headline: 'The way to {site} ended at the look-up of its name',
  short: 'Stopped at the name look-up',
  plain:
    'Before anything can be sent to a site, its name has to be looked up to learn where it is. At that step, or right after it, your browser had to stop. Which of several things went wrong, this error’s name doesn’t tell us.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The address may contain a slip of the finger, or the name may no longer exist.',
    'The name service of your network may be down, slow or set up wrongly.',
    'A VPN, a filter or the browser’s own setting for secure look-ups may stand in the way.',
    'The records of the site’s domain may be faulty.',
  ],
  steps: {
    visitor: [
      'Read the address once more, slowly.',
      'Open a site that you use every day: if its name can’t be found either, restart your router or ask your provider.',
      'If a VPN is on, turn it off for one try; if the site belongs to your work, turn it on.',
    ],
    owner: [
      'Ask for the A, AAAA and HTTPS records with ‘dig’, at your own name servers and at two public resolvers.',
      'Check the domain’s expiry date, its delegation and its DNSSEC state at the registrar.',
      'If all is well there, ask the visitor for a log from chrome://net-export, which notes each look-up and how it ended.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/toolkit/components/extensions/webrequest/WebRequest.sys.mjs',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.3.2',
  ],
} satisfies Entry;
