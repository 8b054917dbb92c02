import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'unofficial',
  meaning: 'Some machines in between, and some programs, write it when no connection came about in time.',
  inOtherWords:
    'You let the phone ring twenty times, nobody picks up, and in your notebook you write a number that you made up for it.',
  definition:
    'It is the last number that HTTP allows, and it was never registered. By an informal habit, some proxies report a network connect time-out as 599, and some programs note it for requests that got no answer at all. Alibaba Cloud documents it for exceptions in EdgeRoutine code.',
  misunderstanding: {
    myth: 'The site’s server sent 599.',
    truth: 'By the usual habit it was not even reached. Some other machine or program wrote the number down.',
  },
  use: { when: ['Better never.'], not: ['Your proxy can’t connect in time: send 504.'] },
  caching: { stored: 'if-told', says: 'By itself, no cache keeps a 599.' },
  retry: {
    again: 'later',
    says: 'If really no connection came about, nothing was done yet, and a repeat is harmless. With 599 alone you can’t be sure of that.',
  },
  related: ['statuses/598', 'statuses/000', 'vendors/alibaba/599'],
  questions: [
    {
      question: 'Is 599 an official status code?',
      answer: 'It has never been one. The number is free, and everybody may misuse it.',
    },
    {
      question: 'What does 599 in Tornado mean?',
      answer:
        'Tornado’s HTTP client for Python notes 599 when it got no response, for instance because of a time-out. No server sent it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Network Connect Timeout',
  sign: '📞',
  headline: '599 mostly says that no connection came about; it has no fixed meaning',
  short: 'No connection came about',
  plain:
    'No standard gives this number a meaning, so it depends on who wrote it. Mostly a machine or a program says that it tried to connect and nobody picked up in time. Alibaba’s network means a crash in a site’s own code.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site’s server is off, overloaded, or behind a firewall that stays silent.',
    'The program that asked set a very short time-out.',
    'A site’s own code on Alibaba’s network crashed.',
  ],
  steps: {
    visitor: ['Try again a little later.'],
    owner: [
      'Look for the program that wrote 599, and read its own error message beside it.',
      'Test from that machine whether the server’s port can be reached.',
    ],
  },
  sources: [
    'https://github.com/tornadoweb/tornado/blob/master/tornado/httpclient.py',
    'https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes',
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
  ],
} satisfies Entry;
