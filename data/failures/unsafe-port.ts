import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_UNSAFE_PORT'],
  firefox: { NS_ERROR_PORT_ACCESS_NOT_ALLOWED: 0x804b0013 },
  errorPages: ['deniedPortAccess'],
} satisfies FailureNames;

export const guide = {
  meaning: 'The number in this address belongs to a service that browsers never talk to.',
  inOtherWords:
    'In a big building, door 25 is the mail room and door 80 is reception. Visitors are never sent to the mail room, even if a note says so.',
  definition:
    'The Fetch standard has a list of bad ports, such as 22, 25 or 6000, to which browsers make no http or https connection. Otherwise a page could make your browser talk to mail servers and other services that would misread its requests. Chromium reports ERR_UNSAFE_PORT, Firefox NS_ERROR_PORT_ACCESS_NOT_ALLOWED.',
  misunderstanding: {
    myth: 'The port is blocked by a firewall.',
    truth: 'The browser itself refuses, before anything is sent. A firewall wouldn’t matter here.',
  },
  related: [
    'failures/invalid-address',
    'failures/unknown-scheme',
    'failures/not-a-secure-port',
    'failures/network-address-invalid',
    'families/blocked',
  ],
  questions: [
    {
      question: 'Which ports are unsafe?',
      answer:
        'The list stands in the Fetch standard. It holds those of mail, remote log-in and many other services, and for example 6000 and 6665 to 6669.',
    },
    {
      question: 'Can I allow an unsafe port for development?',
      answer:
        'Better choose another one, such as 3000 or 8080. Visitors of your pages won’t have changed their browsers.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Port not allowed',
  sign: '🔢',
  headline: 'Your browser refuses to connect to the port in this address',
  short: 'Port that browsers never use',
  plain:
    'The number after the colon in an address is a port, a kind of numbered door. Some doors belong to other services, such as e-mail, and browsers never knock there, so that pages can’t misuse them. So nothing was sent to that port of {site}.',
  party: 'browser',
  confidence: 'sure',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'The number was mistyped.',
    'A link or a redirect on the site names a wrong port.',
    'A test server was set up on a port that browsers keep closed, such as 6000 or 10080.',
  ],
  steps: {
    visitor: [
      'Take the colon and the number away, and try the plain address.',
      'Ask whoever gave you the address for the right port.',
    ],
    owner: [
      'Move the service to a port that is not on the Fetch standard’s list of bad ports, such as 8080 or 8443.',
      'Check links and redirects for stray port numbers.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#port-blocking',
  ],
} satisfies Entry;
