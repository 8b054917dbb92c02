import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'What used to be here is gone, and that is not expected to change.',
  inOtherWords:
    'A sign hangs on the empty stall at the market: ‘Closed for good, thank you for all the years’. You needn’t come by again tomorrow, and you can cross it off your list.',
  definition:
    'Access to the resource is no longer available at the site’s server, and that is likely to be permanent. The code is for things that are unavailable on purpose, and tells that links to them should be removed. If a server can’t know whether the loss will last, 404 is the right code.',
  requires: {
    server: [
      {
        says: 'If it doesn’t know whether the loss is permanent, or has no means to find out, it ought to send 404 instead.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11',
      },
      {
        says: 'Nobody has to mark everything that has gone with 410, or keep the mark for a certain time: that is up to the owner.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11',
      },
    ],
    client: [
      {
        says: 'Whoever receives it learns that the owner wants links to this address taken away; the standard makes that a wish and not a duty.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11',
      },
    ],
  },
  misunderstanding: {
    myth: '410 and 404 say the same.',
    truth: 'A 404 leaves everything open. A 410 is a statement: it was here, and it is not meant to come back.',
  },
  use: {
    when: [
      'An offer, an event or an account has ended, and its pages went with it.',
      'You retire a version of an API and want old programs to stop calling.',
    ],
    not: [
      'There is a successor: send people there with 301 or 308.',
      'You don’t know why it isn’t there: 404.',
      'It will be back after some repair: 503.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'max-age=86400' },
    body: '<!doctype html><title>Offer ended</title><h1>This offer has ended</h1><p>See <a href="https://example.com/offers">what is on now</a>.</p>\n',
  },
  headers: [
    {
      name: 'Cache-Control',
      says: 'In the answer: sets how long caches may repeat the message. Choose a short time if you might change your mind.',
    },
    {
      name: 'Sunset',
      says: 'In earlier answers: the day on which the address was going to stop working, if the owner gave notice.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'Caches may store a 410 without special permission and work out a lifetime themselves, unless Cache-Control sets one or forbids it.',
  },
  retry: {
    again: 'no',
    says: 'Asking again does no harm with GET, but there is no reason to hope. Programs should drop the address.',
  },
  related: ['statuses/404', 'statuses/301', 'statuses/308', 'statuses/451', 'statuses/299'],
  questions: [
    {
      question: 'Is 410 better than 404 for search engines?',
      answer:
        'Hardly: Google’s documentation treats all 4xx codes alike, except for 429, and the address drops out of its index. A 410 is still the clearer word for people and other programs.',
    },
    {
      question: 'Can a page come back after a 410?',
      answer:
        'It can, because the code says no more than that the loss is likely to be permanent. The owner can put it back, though caches and search engines may need a while to notice.',
    },
    {
      question: 'How can I still read a page that is gone?',
      answer:
        'Web archives such as the Wayback Machine may have a copy. The author may also have put it somewhere else, so a search for its title is worth a try.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Gone',
  sign: '🍂',
  headline: 'What was here is gone, most likely for good',
  short: 'Gone, most likely for good',
  plain:
    'The answer says that what used to be at this address is no longer available, and that this is unlikely to change. It is meant for things that were taken down on purpose. We can’t tell why it was done, or whether the same thing lives on elsewhere.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'It was removed on purpose, such as an offer that has ended or an old article.',
    'It belonged to somebody whose account or pages no longer exist.',
    'It was made to expire, such as a shared link or a file kept for a limited time.',
    'It was replaced, and the old address does not point to the new one.',
    'The whole project was deleted at the company that hosted it.',
  ],
  steps: {
    visitor: [
      'Search the site, or the web, for the title of what you were looking for.',
      'Look for a saved copy in a web archive, such as the Wayback Machine.',
      'If somebody shared the link with you, ask them for a new one.',
      'Remove your bookmark, so that it doesn’t lead you here again.',
    ],
    owner: [
      'If it should still exist, look for the rule or the deletion mark behind the 410, at the CDN and the host too.',
      'If it has a successor, send a 301 or 308 that leads there.',
      'After putting something back, purge the caches: a 410 may be stored unless Cache-Control forbids it.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/410',
  ],
} satisfies Entry;
