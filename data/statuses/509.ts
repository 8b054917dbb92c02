import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'unofficial',
  meaning: 'Most who send it mean that the site has used up the data that its hosting plan allows.',
  inOtherWords:
    'A village hall may use so much water a month. By the twentieth it is used up, the tap stays dry, and the concert is off until the first.',
  definition:
    'IANA’s registry has no 509. Hosting providers send it as “Bandwidth Limit Exceeded” when a customer’s monthly data transfer is used up; it is mostly put down to cPanel’s hosting software. Apache’s own source has no reason phrase for 509, although many lists name Apache as its home.',
  misunderstanding: {
    myth: 'I have used too much data, and my own internet plan is empty.',
    truth: 'It is about the site’s plan and not yours. All its visitors together used it up.',
  },
  use: {
    when: ['Only where your hosting software already does it.'],
    not: [
      'A visitor asks too often: that is 429.',
      'The site is down for a while: 503 with Retry-After is understood everywhere.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!doctype html>\n<title>509 Bandwidth Limit Exceeded</title>\n<h1>Bandwidth Limit Exceeded</h1>\n<p>The owner of this site has reached the bandwidth limit. Please try again later.</p>\n',
  },
  caching: {
    stored: 'if-told',
    says: 'Not kept on its own. A cached copy of the page from before can help visitors over the gap.',
  },
  retry: { again: 'later', says: 'It may last until the plan’s next month begins, or until the owner buys more.' },
  related: ['statuses/507', 'statuses/508', 'vendors/cpanel/509', 'statuses/529'],
  questions: [
    {
      question: 'How long does a 509 last?',
      answer:
        'Mostly until the hosting plan’s counter starts again, often on the first of the month. The owner can end it sooner by raising the limit.',
    },
    { question: 'How can I read a page that shows 509?', answer: 'Look for a copy in a web archive.' },
    {
      question: 'Is 509 an official status code?',
      answer: 'It isn’t: it was never registered, and no RFC in force mentions it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Bandwidth Limit Exceeded',
  sign: '🚰',
  headline: '509 has no fixed meaning; mostly the site has used up its data',
  short: 'The site’s data is used up',
  plain:
    'This number is in no standard, and what it means depends on who sent it. Mostly it says that the site sent out more data this month than its hosting plan allows. Your own internet plan has nothing to do with it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site had many more visitors than usual.',
    'Large files, or pictures that other sites embed, used up the month’s data.',
    'Robots load the site over and over.',
    'The site’s own program chose the number for a limit of its own.',
  ],
  steps: {
    visitor: ['Try again in some days, best after the first of the month.', 'Look for the page in a web archive.'],
    owner: [
      'Look at the bandwidth figures in your hosting’s control panel, and raise the limit or the plan.',
      'Find the files that cost most, shrink them, and stop other sites from embedding them.',
      'Put a cache or a CDN in front of the site.',
    ],
  },
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
