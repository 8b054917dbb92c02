import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_HTTP_RESPONSE_CODE_FAILURE'],
  firefox: { NS_ERROR_NET_ERROR_RESPONSE: 0x804b0023, NS_ERROR_NET_EMPTY_RESPONSE: 0x804b0024 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The answer was an error number and nothing else, so your browser shows a page of its own.',
  inOtherWords:
    'You knock, and a hand comes out with a red card. Nothing is written on it, so you have to guess what it means.',
  definition:
    'A page load got a status of 400 or more with an empty body. As there is nothing to show, Chromium shows its own error page and names ERR_HTTP_RESPONSE_CODE_FAILURE. Firefox can name NS_ERROR_NET_ERROR_RESPONSE for a status from 500 on, and NS_ERROR_NET_EMPTY_RESPONSE for one below. Its error page can also show that second name when a connection closed without any answer. A status, where there is one, tells what is wrong.',
  misunderstanding: {
    myth: 'The site could not be reached.',
    truth: 'It was reached. Somebody on that side, or on the way, answered with an error but without a word.',
  },
  related: ['classes/4xx', 'classes/5xx', 'failures/empty-response', 'statuses/500', 'statuses/404'],
  questions: [
    {
      question: 'What does HTTP ERROR 500 on Chrome’s own page mean?',
      answer:
        'The answer had the status 500 and no content. Had the site sent a page with it, you would have seen that page.',
    },
    {
      question: 'How can I find the number behind it?',
      answer:
        'Chrome prints it on its page as ‘HTTP ERROR’ and a number. In any browser, the network panel of the developer tools shows it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Error without a page',
  sign: '🃏',
  headline: 'An error came back from {site}, but no page to explain it',
  short: 'An error, but no page',
  plain:
    'When something goes wrong, an answer carries a number for it and mostly a page that explains. This time there was only the number, so the browser put its own page there. What is wrong depends on that number.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait', 'you'],
  causes: [
    'A program at the site crashed before it could write a page.',
    'The site answers some requests with the bare number on purpose.',
    'A firewall or a machine in front of the site turned the request down.',
    'The address or the file does not exist there.',
  ],
  steps: {
    visitor: [
      'Look for the number on the error page, and look it up in this guide.',
      'Reload after a while if it begins with 5.',
      'Check the address, and sign in again, if it begins with 4.',
    ],
    owner: [
      'Read the application’s error log, since PHP for example sends an empty 500 when display_errors is off.',
      'Send a short page with each error, so that people know what to do.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
  ],
} satisfies Entry;
