import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'It worked: the request was received, understood and accepted.',
  inOtherWords:
    'You hand in a letter at the post office and get a stamp on your slip. Sometimes the reply is handed to you at once, sometimes you only know that it has been taken in.',
  definition:
    'Codes from 200 to 299 say that the request was successfully received, understood and accepted. Which of them it is tells what the answer holds: the thing itself, news of something created, only a part, nothing at all, or a promise for later. A client that doesn’t know a code of this class treats it like 200.',
  misunderstanding: {
    myth: 'A number that starts with 2 proves that the page is right.',
    truth:
      'It only proves that somebody sent this number. A sign-in page of a hotel network or a polite “not found” can come with 200 as well.',
  },
  related: [
    'statuses/200',
    'statuses/201',
    'statuses/204',
    'statuses/206',
    'classes/3xx',
    'classes/4xx',
    'classes/1xx',
    'statuses/205',
  ],
  questions: [
    {
      question: 'Why do I see an error on the page although the status is 200?',
      answer:
        'The text of a page and its number are set apart from each other. Some sites send their error pages with 200, and some programs put the error into the data instead. It is that text that counts for you.',
    },
    {
      question: 'Does 2xx mean that the work has been done?',
      answer: 'For most of them, yes. With 202 it has only been accepted, and may still fail later on.',
    },
    {
      question: 'Which 2xx code should my API send?',
      answer:
        'Send 200 with content, 201 and a Location for something new, 202 for work that goes on in the background, and 204 if there is nothing to say. Clients understand these four well.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Success',
  sign: '✅',
  headline: 'The request was received, understood and accepted',
  short: 'It worked',
  plain:
    'A number that starts with 2 is good news: what was asked for has been accepted. It doesn’t promise that all the work is done, or that the page says what you hoped for.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'The page, picture or data that was asked for came back, which is by far the usual case.',
    'Something was stored, changed or deleted, with or without a page to show for it.',
    'A job was taken on, and will be done later.',
    'A part of a file was asked for and delivered, as when you jump ahead in a film.',
  ],
  steps: {
    visitor: [
      'There is nothing to repair here.',
      'If the page is blank or wrong all the same, reload it past the stored copy with Ctrl+Shift+R, or Cmd+Shift+R on a Mac.',
    ],
    owner: [
      'Look at the body as well as the number: an error page sent with 200 hides the failure from monitoring and search engines.',
      'Choose the exact code, and send with it what it calls for, such as Location with 201 and Content-Range with 206.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
