import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Please send the very same request to another address, just for now.',
  inOtherWords:
    'The post office counter is closed for lunch. “Take your parcel to the next window, just as it is”, says the clerk. Tomorrow you come to this one again.',
  definition:
    'The target resides temporarily under a different address, and a user agent that redirects by itself must keep the method. So a POST stays a POST and takes its content along. Next time, the client ought to use the original address again.',
  requires: {
    server: [
      {
        says: 'A Location header with the other address should be there.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8',
      },
    ],
    client: [
      {
        says: 'The user agent must not change the method when it redirects automatically.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8',
      },
      {
        says: 'With methods that aren’t safe, automatic redirects need care, since the user may not want to redirect such a request.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
      },
    ],
  },
  misunderstanding: {
    myth: 'Each 307 in the network tools was sent by the site.',
    truth:
      'Chrome shows an “Internal Redirect” with this number when it changes http to https by itself, because the site asked for that earlier (HSTS).',
  },
  use: {
    when: [
      'A form or an API call has to go to another address for now, with its data.',
      'You lead a POST to another server or region while one is being repaired.',
    ],
    not: [
      'The move is for good: 308.',
      'After a form, a result page should be fetched: 303.',
      'You lead to a site that must not see what was sent: the whole content goes there.',
    ],
  },
  example: {
    headers: {
      Location: 'https://eu.example.com/upload',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html><html lang="en"><title>Over there</title><p>Please send this to <a href="https://eu.example.com/upload">eu.example.com</a>.</p></html>\n',
  },
  headers: [
    { name: 'Location', says: 'Where the request should be sent for this time, unchanged.' },
    {
      name: 'Non-Authoritative-Reason',
      says: 'With the value HSTS, in Chrome’s tools: the browser made this redirect itself and asked nobody.',
    },
    { name: 'Cache-Control', says: 'Allows caches to keep the redirect for a while; without that they don’t.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'It needs an explicit lifetime to be stored, as befits something temporary.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Send it to the address in Location, with the same method and content. It wasn’t carried out here, unless the server did something on the side.',
  },
  related: [
    'statuses/308',
    'statuses/302',
    'statuses/303',
    'statuses/301',
    'failures/too-many-redirects',
    'classes/3xx',
    'failures/upload-failed',
  ],
  questions: [
    {
      question: 'What does “307 Internal Redirect” mean in Chrome?',
      answer:
        'Chrome changed the address to https before it sent anything, because of HSTS or a rule of its own. No server answered with that 307.',
    },
    {
      question: 'What is the difference between 302 and 307?',
      answer: 'With 302 a POST may become a GET, and browsers make it one. With 307 the method must stay.',
    },
    {
      question: 'Does a 307 send my password to another site?',
      answer:
        'It sends the content of the form on to the address in Location, whatever stands in it. Headers that the program made by itself, such as Authorization, should be removed or renewed for the new target.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Temporary Redirect',
  sign: '🔄',
  headline: 'The same request should go elsewhere for now',
  short: 'Same request, elsewhere for now',
  plain:
    'Your browser is asked to send the same thing to another address, and it does so by itself. What you typed into a form goes along. The number is for now only: next time, your browser starts from the old address again.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'Your browser itself chose the encrypted address, because the site had asked for that before.',
    'The site sends a request to another of its servers for the time being.',
    'A sign-in or a form continues at another address with the same data.',
  ],
  steps: {
    visitor: [
      'If a form fails after it, see in the address bar whether you are still on the site that you meant.',
      'Clear the site’s cookies if two addresses keep passing you back and forth.',
    ],
    owner: [
      'Look for Non-Authoritative-Reason: HSTS before you search your own configuration for the redirect.',
      'The target has to accept the method, and for cross-site requests also answer the preflight.',
      'Where bodies are large, redirect early, so that nobody uploads twice.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8',
    'https://www.rfc-editor.org/rfc/rfc6797.html#section-8.3',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/url_request/url_request_redirect_job.cc',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/307',
  ],
} satisfies Entry;
