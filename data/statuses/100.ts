import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The start of a request has arrived, and the sender may go on and send the rest.',
  inOtherWords:
    'Before you carry a heavy box up the stairs, you call out to ask whether somebody is in. “Yes, bring it up”, comes the reply. Only then do you lift the box.',
  definition:
    'An interim answer: the first part of the request, mostly its header section, has been received and not been turned down so far. Where the request has Expect: 100-continue, it also says that the server wants the content. It ends with its header section, and a final answer to the same request follows.',
  requires: {
    server: [
      {
        says: 'An origin server that gets Expect: 100-continue, with content announced, must at once send either a final answer, if the headers are enough to decide on one, or 100. It must not wait for the content first.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'Whoever sends 100 must in the end send a final status too, unless the connection is closed early.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'No 1xx answer of any kind may go to an HTTP/1.0 client.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2',
      },
    ],
    client: [
      {
        says: 'A client that means to wait for 100 must send Expect: 100-continue, and must not send it with a request that has no content.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'It should not wait without end: it may send the content although no 100 has come.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
    ],
  },
  misunderstanding: {
    myth: '100 means that the upload was accepted.',
    truth:
      'It only means “go on”. What becomes of the upload is told by the final answer, which may still be an error.',
  },
  use: {
    when: [
      'A request asks with Expect: 100-continue, and its headers alone give no reason to turn it down.',
      'You want to spare people from sending a big file that would be refused anyway: check the headers before you answer 100.',
    ],
    not: [
      'The headers already show that the request will fail: send 401, 413 or whatever fits right away.',
      'You want to say that the work takes long: 100 says nothing about progress.',
    ],
  },
  example: { headers: {} },
  headers: [
    { name: 'Expect', says: 'In the request: 100-continue asks for this go-ahead before the content is sent.' },
    { name: 'Content-Length', says: 'In the request: how much content would follow, which is often enough to decide.' },
  ],
  caching: { stored: 'never', says: 'Only final answers can be stored, and this isn’t one.' },
  retry: {
    again: 'no-need',
    says: 'The request is still going on: send its content and wait for the final answer. Only if the connection breaks is there something to repeat, and then the rules for the method count.',
  },
  related: [
    'statuses/417',
    'statuses/101',
    'statuses/102',
    'statuses/103',
    'statuses/413',
    'classes/1xx',
    'statuses/104',
  ],
  questions: [
    {
      question: 'Why does curl pause before it uploads a file?',
      answer:
        'For larger uploads curl may send Expect: 100-continue and wait a moment for a 100. If none comes, it goes on by itself. The option -H Expect: switches that off; its colon has to stay.',
    },
    {
      question: 'Can a web page end in status 100?',
      answer:
        'No: it is an answer in between, and a page never ends in it. If a connection closes after a 100 and nothing else comes, the browser reports a broken connection instead.',
    },
    {
      question: 'Do browsers ask for a 100?',
      answer:
        'Scripts on a page can’t: the Fetch standard forbids them to set the Expect header. You meet the exchange mostly with command-line tools and programs that talk to an API.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Continue',
  sign: '🟢',
  headline: 'Go ahead, send the rest',
  short: 'Go ahead, send the rest',
  plain:
    'The first lines of a request have come through, and nothing speaks against it so far. Now the big part, such as a file to upload, can follow. A page never ends with this number: a real answer comes after it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A program asked for permission before it sent a large upload.',
    'A server sends the go-ahead to everybody who uploads something, asked or not.',
    'A machine between the two sides gave the go-ahead on behalf of an old server behind it.',
  ],
  steps: {
    visitor: ['Nothing to do: if an upload hangs after this point, stop it and start it once more.'],
    owner: [
      'If uploads stall for about a second, find out which hop doesn’t answer Expect: 100-continue.',
      'Make sure that every proxy on the way passes 1xx answers on, as RFC 9110 asks.',
      'Check in your own program that it reads on after a 100 and doesn’t take it for the final answer.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
    'https://fetch.spec.whatwg.org/',
  ],
} satisfies Entry;
