import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'reserved',
  meaning: 'This number began as a joke about teapots, and officially it stands for nothing.',
  inOtherWords:
    'A card game has a joker that the rule book leaves out. Some players lay it down for a laugh, others to say “go away”. Only the one who played it knows what was meant.',
  definition:
    'RFC 2324 of 1 April 1998 made it up for the Hyper Text Coffee Pot Control Protocol: a teapot that is asked to brew coffee answers 418 I’m a teapot. RFC 7168 of 1 April 2014 extended the joke to pots that make tea. The number was used for fun so often that RFC 9110 reserves it: it is registered as (Unused), and can’t be given to another application for now.',
  requires: {
    server: [
      {
        says: 'The standard gives no meaning to it, and asks nothing of a server; it only keeps the number from being assigned.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19',
      },
    ],
    client: [
      {
        says: 'A client that doesn’t know the number must treat it like 400, as with all unknown numbers from 400 to 499.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: '“I’m a teapot” is an official status code.',
    truth: 'It comes from two April Fools’ texts. The registry lists 418 as (Unused), only to keep it free.',
  },
  use: {
    when: ['As a joke, on a page that nothing depends on.'],
    not: [
      'You want to refuse robots: 403 says that in a way that programs understand.',
      'Somebody sends too much: 429 with Retry-After tells them to slow down.',
      'You need a number for a case of your own: take a registered one and explain it in the body.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'I am a teapot.\n',
  },
  headers: [
    {
      name: 'Retry-After',
      says: 'In the answer, now and then: when to come back, if the number was sent to somebody who asked too often.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Nothing allows caches to store it by themselves, just like any other unknown number.',
  },
  retry: {
    again: 'later',
    says: 'No rule speaks of it. Where it is meant for robots, trying on and on can make the block last longer, so leave some time.',
  },
  related: ['statuses/429', 'statuses/306'],
  questions: [
    {
      question: 'Is 418 I’m a teapot real?',
      answer:
        'Yes and no. Servers do send it, and many programs know it by that name. But it comes from an April Fools’ text, and the official registry calls it (Unused).',
    },
    {
      question: 'Why does a site answer 418 to my script?',
      answer:
        'Probably it takes the script for a robot that it doesn’t want, and says so with this number. Read the site’s rules, slow down, and look for an official way to get the data.',
    },
    {
      question: 'What does 418 mean in the Binance API?',
      answer:
        'Binance documents it: your IP address was banned for a while because requests went on after answers with 429. The Retry-After header says how many seconds the ban still lasts.',
    },
    {
      question: 'Must a teapot always answer 418?',
      answer:
        'Not by RFC 7168: a teapot that can’t brew coffee just now may answer 503 instead. There, 418 is for one that is a teapot for good.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: '(Unused)',
  sign: '🫖',
  headline: 'The answer is a number that began as a joke about teapots',
  short: 'A joke number about teapots',
  plain:
    'This number comes from an April Fools’ text of 1998, in which a teapot refuses to make coffee. Officially it means nothing. Some sites send it for fun, and some send it on purpose to turn away programs or visitors that look like robots.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A filter against robots refused the request, and whoever set it up chose this number.',
    'Requests went on after the site had asked to slow down.',
    'The page is a joke that somebody built for fun.',
    'A developer uses the number as a stand-in during a test.',
  ],
  steps: {
    visitor: [
      'Leave the site alone for a while, then open the page once.',
      'Open it in an ordinary browser window, and not with a script or a download tool.',
      'Switch off extensions that load many pages by themselves.',
      'Does it stay? Write to the site’s owner, and name the page and the time.',
    ],
    owner: [
      'Search your own code, your rules against robots and your CDN for 418.',
      'Answer unwanted robots with 403, and too many requests with 429 and Retry-After.',
      'Build nothing on this number: it may be given another meaning one day.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19',
    'https://www.rfc-editor.org/rfc/rfc2324.html#section-2.3.2',
    'https://www.rfc-editor.org/rfc/rfc7168.html#section-2.3.3',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/418',
  ],
} satisfies Entry;
