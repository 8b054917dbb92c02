import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The request was taken in, but the work on it isn’t finished yet.',
  inOtherWords:
    'You drop off a film at the photo shop and get a slip. Nobody promises that every picture will turn out well. You come back later with the slip and see.',
  definition:
    'The request has been accepted for processing, and the processing is not complete. It may still be refused when its turn comes, and HTTP has no way to send a second status later. The answer ought to describe the present state and point to a place where it can be watched.',
  requires: {
    server: [
      {
        says: 'The answer ought to tell how things stand, and to link to or contain a status monitor that estimates when the work will be done.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3',
      },
    ],
    client: [
      {
        says: 'A client can’t take it for a promise: the request may or may not be carried out in the end.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3',
      },
    ],
  },
  misunderstanding: {
    myth: '202 means that it worked.',
    truth: 'It means that somebody has put it on the pile. Ask later whether it worked.',
  },
  use: {
    when: [
      'A job goes into a queue and will run after the answer: a report, a video, a mass mailing.',
      'You pass a message on and can’t wait for its receiver.',
    ],
    not: [
      'The work is done by the time you answer: use 200, 201 or 204.',
      'You know already that it will fail: tell so at once with a 4xx.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    body: '{"state": "queued", "monitor": "https://example.com/jobs/41", "estimate": "2 minutes"}\n',
  },
  headers: [
    {
      name: 'Location',
      says: 'Many APIs put the address of the status monitor here; the standard leaves open how to point to it.',
    },
    {
      name: 'X-Amzn-Waf-Action',
      says: 'With the value challenge: the answer comes from AWS WAF, which checks the browser first.',
    },
  ],
  caching: { stored: 'if-told', says: 'Not by default, and rarely wise: what it says is soon out of date.' },
  retry: {
    again: 'no-need',
    says: 'The job is in the queue. Sending it once more may queue it twice; ask at the status monitor instead.',
  },
  related: ['statuses/200', 'statuses/201', 'statuses/102', 'statuses/303', 'statuses/299', 'statuses/524'],
  questions: [
    {
      question: 'How do I learn the result after a 202?',
      answer:
        'Ask at the address that the answer names, in sensible intervals. When the work is done, such a monitor often sends you on with 303. There is no standard way for the server to call you back.',
    },
    {
      question: 'Why do I get 202 and an empty or strange page?',
      answer:
        'AWS WAF answers with 202 when it wants to check that a real browser is asking; its header x-amzn-waf-action then says challenge. Allow scripts and cookies for the site, and reload. Programs that can’t run scripts won’t get past it.',
    },
    {
      question: 'What is the difference between 201 and 202?',
      answer: 'With 201 the new thing exists. With 202 it may come to exist later.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Accepted',
  sign: '📥',
  headline: 'The request was taken in, but it isn’t done yet',
  short: 'Taken in, not done yet',
  plain:
    'The answer says that your request was taken in and waits for its turn. It is not done yet, and this number doesn’t promise that it will work out. Sites use it for work in the background, such as making a video or a report.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The task takes long, so the site does it in the background.',
    'A message was put in line to be passed on to somebody else.',
    'A service that keeps robots away answers like this while it checks your browser.',
  ],
  steps: {
    visitor: [
      'Wait a while, then look where the site shows your orders, files or messages.',
      'If only an empty page came, allow the site to run scripts and set cookies, and load it again.',
    ],
    owner: [
      'Give an address where the state of the job can be read, and keep it for some time after the end.',
      'Watch the queue: a stopped worker looks just like a slow one from outside.',
      'If it comes from AWS WAF, see the challenge action in its rules and logs.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3',
    'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/202',
  ],
} satisfies Entry;
