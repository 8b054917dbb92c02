import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'A short note ahead of the real answer: your request has come in, and there is more to follow.',
  inOtherWords:
    'In the restaurant, the waiter nods and says: “I’ll be with you in a moment.” That isn’t your meal, but now you know that you have been seen.',
  definition:
    'Codes from 100 to 199 mark interim responses. They tell of the state of the connection or the progress of the request, before the action is complete and the final response is sent. They have no content and no trailers, and one request may get several of them. Servers must not send them to HTTP/1.0 clients, which don’t know them.',
  misunderstanding: {
    myth: 'A number that starts with 1 is the result of the request.',
    truth:
      'It never is. One final answer follows, whose number starts with 2, 3, 4 or 5; only after 101 does the talk go on in another protocol.',
  },
  related: ['statuses/100', 'statuses/101', 'statuses/103', 'classes/2xx'],
  questions: [
    {
      question: 'Why do I never see 100 or 103 in my browser?',
      answer:
        'The browser deals with them by itself and shows you the final answer. Its developer tools normally list that one, too.',
    },
    {
      question: 'What must a program do with a 1xx that it doesn’t know?',
      answer:
        'Read it, and wait on for the final response. Every client must be able to parse such notes, even if it didn’t expect any; a user agent may ignore those.',
    },
    {
      question: 'Does a proxy pass 1xx responses on?',
      answer:
        'It must, unless it had asked for them itself. For instance, it may keep a 100 to itself if it was the proxy that added “Expect: 100-continue”.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Informational',
  sign: '💬',
  headline: 'The real answer is still to come',
  short: 'The answer is still to come',
  plain:
    'Before an answer, a short note may come first, such as “go on” or “here is something you’ll need”. Its number starts with 1. Your browser reads these notes for itself, so you hardly ever see one.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A program asked whether it may send a large upload, and was told to go ahead.',
    'Both sides agreed to go on in another way of talking, as a live chat may do.',
    'The site named files that the page will need, so that the browser can fetch them early.',
  ],
  steps: {
    visitor: ['Do nothing, and let the real answer arrive.', 'If a page hangs at this point for long, load it anew.'],
    owner: [
      'If a client gets stuck after such a note, test whether each hop passes it on, and whether the client can read it.',
      'Send none of them to HTTP/1.0 clients.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
