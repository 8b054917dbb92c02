import type { Entry } from '../shapes';

export default {
  title: 'Unauthorized',
  sign: '🔑',
  headline: 'A sign-in was missing or not accepted',
  short: 'Sign-in missing or not accepted',
  plain:
    'What was asked for is only given to somebody who proves who they are. If your browser asked for a name and password, none has been accepted so far. If it didn’t ask, a sign-in on the page may be missing or have run out.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'You are signed out, or your sign-in has run out since you opened the page.',
    'The name, password or access key that was sent is wrong or no longer valid.',
    'The browser kept the proof of your sign-in back, for example because cookies from other sites are blocked.',
    'A script on the page asked without sending any proof of who you are.',
    'The answer names no way to sign in, or none that your browser knows.',
  ],
  steps: {
    visitor: [
      'Go to the site’s usual sign-in page yourself, sign in, and then come back here.',
      'If the browser itself asks for a name and password, first check that the site it names is the one you expect.',
      'If the site shows you as signed in, sign out and in again to get a fresh session.',
      'If you have no account there, ask the people who run the site for access.',
    ],
    owner: [
      'Send WWW-Authenticate with every 401: RFC 9110 requires at least one challenge, and a browser can’t prompt without one.',
      'Check how long sessions and tokens live, whether they are renewed in time, and that the server clocks agree.',
      'See whether the Cookie or Authorization header arrives: SameSite rules, CORS credentials and proxies can drop it.',
      'If the visitor is known but lacks a permission, answer 403 instead.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/401',
  ],
} satisfies Entry;
