import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: ['ERR_HOST_RESOLVER_QUEUE_TOO_LARGE'],
  firefox: { NS_ERROR_DNS_LOOKUP_QUEUE_FULL: 0x804b0021 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser had too many questions about addresses waiting, so it let this one go.',
  inOtherWords:
    'The queue at the information desk is full to the door. The guard sends the last people away, whatever they wanted to ask.',
  definition:
    'Browsers limit how many host name resolutions may wait at the same time. When the queue is full, a new or waiting request of low priority is ended with an error instead of being looked up. Newer Chromium mostly shows ERR_NAME_NOT_RESOLVED for this, while Firefox keeps its own name.',
  misunderstanding: {
    myth: 'The site blocked me because of too many requests.',
    truth: 'The queue is inside your browser. The site has not heard of you yet.',
  },
  related: [
    'failures/name-server-timed-out',
    'statuses/429',
    'failures/device-out-of-connections',
    'failures/name-server-failed',
    'failures/out-of-memory',
    'families/name-lookup',
  ],
  questions: [
    {
      question: 'How many look-ups are too many?',
      answer:
        'That depends on the browser and its version, and the limit isn’t promised anywhere. In everyday use nobody comes near it as long as the name service answers quickly.',
    },
    {
      question: 'Will a reload help?',
      answer:
        'Usually, once the other look-ups are done. If it fails at once again, something keeps filling the queue.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Too many name look-ups',
  sign: '🗂️',
  headline: 'Your browser had too many names to look up at once',
  short: 'Too many look-ups at once',
  plain:
    'Each site’s name has to be looked up before anything can load. So many look-ups were waiting that the browser dropped the one for {site}. This says nothing about the site itself.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'wait'],
  causes: [
    'The name service is slow or gone, so the questions pile up.',
    'A page or an extension asks for hundreds of different sites in a short time.',
    'Many tabs were opened or restored together.',
  ],
  steps: {
    visitor: [
      'Wait until the other tabs have loaded, then reload this one.',
      'If it goes on, restart the browser, and turn extensions off one by one to find a busy one.',
      'When all sites feel slow, restart the router that looks names up for you.',
    ],
    owner: [
      'Spread the page’s files over fewer host names.',
      'Look for scripts that make requests to ever new subdomains in a loop.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/dns/host_resolver.cc',
  ],
} satisfies Entry;
