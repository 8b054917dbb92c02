import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'What you want is at another address for now, and the answer tells where.',
  inOtherWords:
    'The bridge on your way to work is closed this week, and a yellow sign shows the detour. You follow it today, but tomorrow you will look again whether the bridge is open.',
  definition:
    'The target resides under a different address for the time being. Since that may change, a client ought to go on using the original address. The user agent may follow Location by itself, and for historical reasons it may turn a POST into a GET, which browsers do.',
  requires: {
    server: [
      {
        says: 'The different address should stand in a Location header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
      },
    ],
    client: [
      {
        says: 'The user agent may go to Location on its own; for the next visit, it ought to start from the original address again.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
      },
      {
        says: 'It may change the method from POST to GET.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
      },
      {
        says: 'When it follows by itself, it should remove headers that it generated for the first target, such as Cookie and Authorization, or replace them by fitting ones.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
      },
    ],
  },
  misunderstanding: {
    myth: '302 keeps a form’s data on the way to the new address.',
    truth: 'It may get lost: browsers turn a POST into a GET without a body. With 307 it stays.',
  },
  use: {
    when: [
      'You send people to the sign-in page, or to a page in their language, and come back to this address later.',
      'A page is replaced for a while, for example during a sale or a repair.',
    ],
    not: [
      'The move is for good: 301 or 308.',
      'A form was sent and a result page should follow: 303 says exactly that.',
      'The method and the data must be kept: 307.',
      'A program talks to your API and isn’t signed in: 401 tells it more than a sign-in page.',
    ],
  },
  example: {
    headers: {
      Location: 'https://example.com/sign-in?next=/account',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html><html lang="en"><title>Sign in</title><p>Please go on to <a href="https://example.com/sign-in?next=/account">the sign-in page</a>.</p></html>\n',
  },
  headers: [
    { name: 'Location', says: 'Where to go for now.' },
    {
      name: 'Set-Cookie',
      says: 'Often comes along, for example after a sign-in; if the browser rejects it, a circle may follow.',
    },
    {
      name: 'Retry-After',
      says: 'With a redirect: how long to wait at least before following it.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Only with an explicit lifetime, such as max-age. Without one, each visit asks the original address again.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Follow Location for this one time. A repeated request to the original address is fine for GET, and may bring another answer.',
  },
  related: [
    'statuses/307',
    'statuses/303',
    'statuses/301',
    'failures/too-many-redirects',
    'classes/3xx',
    'failures/redirect-unusable',
  ],
  questions: [
    {
      question: 'What is the difference between 302, 303 and 307?',
      answer:
        'All three are for now. 303 always leads to a page that is fetched with GET. 307 keeps the method and the data. 302 leaves it open for a POST, and browsers make it a GET.',
    },
    {
      question: 'Why am I sent to the sign-in page again and again?',
      answer:
        'The site doesn’t recognise that you are signed in. Often the browser rejects or loses its cookie, because cookies are blocked, too old, or meant for another address. Delete the site’s cookies and sign in once more.',
    },
    {
      question: 'Why was it called Moved Temporarily?',
      answer:
        'That was its name in the early days of HTTP. It was later renamed Found, and some servers still send the old name. Only the number counts.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Found',
  sign: '↪️',
  headline: 'This page is somewhere else for now',
  short: 'Somewhere else for now',
  plain:
    'The answer sends your browser to another address for this visit, and your browser goes there by itself. It is a common step, for example on the way to a sign-in. If it never comes to an end, two addresses may be sending you back and forth.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The site wants you to sign in first, or takes you back after a sign-in.',
    'The site leads you to a page for your language, country or device.',
    'A form was sent, and the result is shown at another address.',
    'A café, hotel or train network shows its own page before it lets you on.',
  ],
  steps: {
    visitor: [
      'If you go round in circles, delete this site’s cookies and start from its home page.',
      'Allow cookies for the site, or try it without extensions that block them.',
    ],
    owner: [
      'Follow the hops with curl -IL or the network tools, and see which condition sends people back.',
      'Check that the session cookie’s Domain, Path, Secure and SameSite fit the address it is set on.',
      'Prefer 303 or 307 where it matters what becomes of a POST.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
    'https://fetch.spec.whatwg.org/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/302',
  ],
} satisfies Entry;
