import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'The answer isn’t in this reply: your browser has to take one more step to get it.',
  inOtherWords:
    'On the shop’s door hangs a note: “We are now at 12 Mill Lane.” You walk on to the new address, and the errand takes one more turn.',
  definition:
    'Codes from 300 to 399 say that the user agent has to do something more to fulfil the request. Most of them name another address in Location, for good (301, 308), for now (302, 307), or for the result of an action (303). 300 offers a choice, and 304 points back to the copy that the client holds.',
  misunderstanding: {
    myth: 'A redirect is an error.',
    truth:
      'It is an ordinary step that browsers take without asking. It turns into an error only if it leads in a circle or to an address that doesn’t work.',
  },
  related: [
    'statuses/301',
    'statuses/302',
    'statuses/304',
    'statuses/307',
    'statuses/308',
    'failures/too-many-redirects',
    'classes/2xx',
  ],
  questions: [
    {
      question: 'Which redirect should I use?',
      answer:
        'For good: 308, or 301 if old clients matter. For now: 307, or 302. To show a page after a form was sent: 303.',
    },
    {
      question: 'Why did my POST turn into a GET after a redirect?',
      answer:
        'With 301 and 302, clients may make a GET out of a POST, for historical reasons, and browsers do. 307 and 308 forbid that, and 303 asks for it.',
    },
    {
      question: 'Do redirects slow a page down?',
      answer:
        'Usually, as each one that your browser has not stored costs another trip to a server before the page can start to load. Link straight to the final address, and join chains of redirects into one.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Redirection',
  sign: '↪️',
  headline: 'One more step is needed to get what was asked for',
  short: 'One more step is needed',
  plain:
    'A number that starts with 3 means that what you want is not in this reply. Most of these numbers come with a new address, and your browser goes there by itself. One of them, 304, says that the copy you already have is still good.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page has moved, for a time or for good.',
    'The site leads everybody to one form of its address, such as the secure one or the one with “www”.',
    'You sent a form or signed in, and are shown the page that comes next.',
    'Your browser asked whether its stored copy is still up to date, and it is.',
  ],
  steps: {
    visitor: [
      'Normally, nothing: your browser follows by itself.',
      'If a bookmark only ever forwards you, save the address where you end up.',
      'If it goes round in circles, delete the cookies of this one site.',
    ],
    owner: [
      'Follow the chain with curl -sIL, and shorten it to a single hop.',
      'Use 307 or 308 where the method and the body have to stay, and 303 after a POST.',
      'Against loops, compare the scheme and host that the app believes in with those that visitors use, above all behind a proxy that ends TLS.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
