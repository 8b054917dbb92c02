import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'laravel',
  meaning: 'The safety mark of a form is missing or has run out, mostly because the page lay open for too long.',
  inOtherWords:
    'At the town hall you draw a number, go for a coffee and come back when the queue has started anew. The paper in your hand is real, but it counts no more.',
  definition:
    'Not registered with IANA. The Laravel framework answers 419 “Page Expired” when the secret value that protects a form, the CSRF token, is missing or doesn’t fit the session. Other programs use the number too, and an early draft of WebDAV had it as “Insufficient Space On Resource”.',
  misunderstanding: {
    myth: 'My internet connection is bad, so the form didn’t arrive.',
    truth: 'The form did arrive. The site refused it on purpose, because it couldn’t be sure that you sent it.',
  },
  use: {
    when: ['Your site is built with Laravel, which does it by itself.'],
    not: ['Another framework checks forms: 403 is the registered choice.', 'Somebody’s sign-in ran out: use 401.'],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache, private' },
    body: '<!doctype html>\n<title>Page Expired</title>\n<p>419 | Page Expired</p>\n',
  },
  headers: [
    { name: 'X-CSRF-TOKEN', says: 'In the request of a script: the secret value, read from the page.' },
    {
      name: 'X-XSRF-TOKEN',
      says: 'In the request too: the same in encrypted form, which some libraries copy from the cookie XSRF-TOKEN.',
    },
    { name: 'Cookie', says: 'Carries the session that the value must belong to. Without it, no form can pass.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'It isn’t stored by default. The page with the form must not be stored in a shared cache either, or everybody gets one person’s value.',
  },
  retry: { again: 'after-a-change', says: 'The same form fails again. Load its page anew, and send that.' },
  related: ['statuses/401', 'statuses/440', 'statuses/498', 'statuses/422'],
  questions: [
    {
      question: 'How do I fix 419 Page Expired?',
      answer:
        'Copy what you typed, reload the page with the form, paste it and send it again. If it still fails, allow cookies for the site.',
    },
    {
      question: 'Why does Laravel return 419 for my AJAX request?',
      answer: 'The request carries no CSRF token. Send it in the X-CSRF-TOKEN header, and send the cookies along.',
    },
    {
      question: 'Was my form sent twice?',
      answer:
        'If it was Laravel that sent the 419, its check comes before the site’s own code sees the form, so nothing was done with it. Then a second attempt does no harm.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Page Expired',
  sign: '⌛',
  headline: '419 mostly means that a form was open for too long',
  short: 'The form has run out',
  plain:
    'Sites built with the toolbox Laravel put a secret value into each form, so that nobody can send it in your name. This number is theirs and says that the value is missing or has run out. Others use the number too, so it alone doesn’t prove who sent it.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'You left the page open for a long time before you sent the form.',
    'You signed in or out in another tab in the meantime.',
    'The browser doesn’t keep cookies, the notes that a site keeps with you, for this site.',
    'The form was built without the secret value, or a cache handed out an old copy of the page.',
  ],
  steps: {
    visitor: [
      'Copy what you wrote, reload the page, paste it and send the form again.',
      'Allow cookies for this site, and keep only one tab of it open.',
    ],
    owner: [
      'Put @csrf into the form, or send X-CSRF-TOKEN with the script’s request.',
      'Check SESSION_DOMAIN, SESSION_SECURE_COOKIE and SESSION_LIFETIME, and that the session store can be written to.',
      'Keep pages with forms out of shared caches.',
    ],
  },
  sources: [
    'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php',
    'https://laravel.com/docs/csrf',
  ],
} satisfies Entry;
