import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'unofficial',
  meaning: 'Some machines in between use it to say that they waited too long for the rest of an answer.',
  inOtherWords:
    'Your friend on the phone reads you a letter, and in the middle of a line there is silence. You wait, and at last you hang up.',
  definition:
    'Not registered and not defined anywhere. By an informal habit, some proxies report a network read time-out behind them as 598. Alibaba Cloud documents it for its EdgeRoutine as throttled or blocked code.',
  misunderstanding: {
    myth: '598 is a Microsoft standard.',
    truth: 'Lists pass that on without a source. We found no document of Microsoft’s that says so.',
  },
  use: {
    when: ['Not in anything that you build today.'],
    not: ['A server behind yours is too slow: 504 is registered, and says the same.'],
  },
  caching: { stored: 'if-told', says: 'Not unless the answer asks for it.' },
  retry: {
    again: 'later',
    says: 'The server behind may have done the work. Only requests like GET can be repeated without a thought.',
  },
  related: ['statuses/599', 'vendors/alibaba/598'],
  questions: [
    {
      question: 'What is the difference between 598 and 599?',
      answer:
        'By the habit, 598 is for a connection that stood and then fell silent, and 599 for one that never came about.',
    },
    {
      question: 'Who sends 598?',
      answer:
        'A few proxies and scripts, each by its own choice. Among large vendors, we found only Alibaba Cloud’s EdgeRoutine, which means something else.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Network Read Timeout',
  sign: '🔇',
  headline: '598 mostly says that an answer stopped coming; it has no fixed meaning',
  short: 'The answer stopped coming',
  plain:
    'This number is in no standard, so it means what its sender wants it to mean. Mostly a machine in between says that it waited for the rest of an answer and gave up. Alibaba’s network uses it for a site’s own code that was held back.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site’s server fell silent in the middle of its answer.',
    'The line between two machines behind the site is overloaded.',
    'A script or a scanning program made the number up to note a time-out.',
  ],
  steps: {
    visitor: ['Wait a minute, then reload the page.'],
    owner: [
      'Find out which machine makes the number, and look at its read time-out.',
      'Compare with the log of the server behind it: did the request arrive, and how long did it take?',
    ],
  },
  sources: [
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
    'https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes',
  ],
} satisfies Entry;
