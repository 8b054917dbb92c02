import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'This page has moved for good, and the answer tells where it is now.',
  inOtherWords:
    'A card hangs on the door of your bakery: “We have moved to 5 Market Street.” You go there, and from now on you go there straight away.',
  definition:
    'The target has a new permanent address, and future references ought to use it. A browser may follow Location by itself. For historical reasons it may turn a POST into a GET on the way, and browsers do.',
  requires: {
    server: [
      {
        says: 'The server should send a Location header with the new permanent address that it prefers.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2',
      },
    ],
    client: [
      {
        says: 'The user agent may follow Location automatically, and may change POST to GET in doing so.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2',
      },
      {
        says: 'If Location has no fragment, such as #top, the one from the original address must be kept.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2',
      },
      {
        says: 'A client should detect when redirects lead round in circles, and step in.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
      },
    ],
  },
  misunderstanding: {
    myth: 'I can take a 301 back at any time.',
    truth:
      'Browsers may remember it for a long time and no longer ask the old address. Try a move out with 302 first, or give the 301 a short max-age.',
  },
  use: {
    when: [
      'A page or a whole site has a new address and won’t come back.',
      'You lead http to https, or one spelling of the domain to the other.',
    ],
    not: [
      'The detour is only for now: use 302 or 307.',
      'Forms or APIs send a POST there that has to stay a POST: that is 308.',
      'The page is gone without a successor: 410 is more honest than the home page.',
    ],
  },
  example: {
    headers: {
      Location: 'https://example.com/new-address',
      'Cache-Control': 'max-age=86400',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html><html lang="en"><title>Moved</title><p>This page has moved to <a href="https://example.com/new-address">its new address</a>.</p></html>\n',
  },
  headers: [
    { name: 'Location', says: 'The new address; a relative one is resolved against the old address.' },
    { name: 'Cache-Control', says: 'How long browsers may remember the move.' },
    {
      name: 'Strict-Transport-Security',
      says: 'Sent over https, it makes browsers go to https next time without asking over http first.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'A cache may store it without being told, and for how long is up to the cache. Set max-age to stay in control.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The old address will only send you on again. Send the request to the new one, but be careful with a POST: it may have become a GET.',
  },
  related: [
    'statuses/308',
    'statuses/302',
    'statuses/307',
    'statuses/410',
    'failures/too-many-redirects',
    'classes/3xx',
    'failures/redirect-unusable',
    'statuses/300',
  ],
  questions: [
    {
      question: 'What is the difference between 301 and 308?',
      answer:
        'Both are permanent. With 301, a POST may turn into a GET. With 308, the method and the content stay as they were.',
    },
    {
      question: 'How do I get rid of a cached 301?',
      answer:
        'In your own browser, clear the cached files of the site, or reload with the cache switched off in the developer tools. On other people’s devices you can’t: let the new address lead back, and wait.',
    },
    {
      question: 'Is 301 or 302 better for search engines?',
      answer:
        'For a lasting move, use 301 or 308: they say that the new address is the one to list. With 302 you say that the old one stays the right one.',
    },
    {
      question: 'Why does my POST arrive as a GET?',
      answer:
        'A 301 or 302 stood in between, often from http to https or for a missing slash. Send it to the final address, or redirect with 307 or 308.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Moved Permanently',
  sign: '🚚',
  headline: 'This page has moved for good',
  short: 'Moved for good',
  plain:
    'The answer says that the page has a new address, and your browser goes there by itself. It may also remember the move, so that it goes there at once next time. If you see nothing but this number, most likely the new address was missing or can’t be used.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page or the whole site has moved to another address.',
    'You came over an unencrypted address, and the site leads you to the encrypted one.',
    'The address lacked a detail, such as “www” or a slash at the end, and the site corrects it.',
    'Your browser remembers an old move that no longer applies.',
  ],
  steps: {
    visitor: [
      'Update your bookmark if it still has the old address.',
      'If you land in the wrong place, delete the stored files of this site in your browser and try again.',
    ],
    owner: [
      'Check that Location is there and leads to its target in one hop.',
      'Let proxy and program agree on the scheme: X-Forwarded-Proto is a classic source of circles.',
      'Redirect with 308 where POST requests come in.',
      'Keep the redirect for as long as old links are about.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2',
    'https://fetch.spec.whatwg.org/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/301',
  ],
} satisfies Entry;
