import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Whoever answered has never learned to do what was asked.',
  inOtherWords:
    'You ask the baker to mend your shoes. He isn’t too busy and you haven’t asked in the wrong way: shoes are simply nothing that his shop can do.',
  definition:
    'The server does not support the functionality that the request needs. It is the right answer to a method that the server doesn’t recognise and can’t support for any resource. A method that is known, and only not allowed for this one resource, gets 405 instead.',
  requires: {
    server: [
      {
        says: 'An origin server should send it for a method that it doesn’t recognise or hasn’t implemented.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.1',
      },
      {
        says: 'A general-purpose server must support GET and HEAD; all other methods are optional.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.1',
      },
      {
        says: 'In HTTP/1.1, it should also be sent for a transfer coding that the server doesn’t understand.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.1',
      },
    ],
    client: [
      {
        says: 'A user agent should show the explanation that comes in the body.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
  },
  misunderstanding: {
    myth: 'It means that this page is not finished yet.',
    truth:
      'It is about what the server is able to do at all, not about one page. Programmers do use it for features that they haven’t written yet, though.',
  },
  use: {
    when: [
      'The request’s method is unknown to your server, and no resource of yours could ever take it.',
      'The request needs an ability that your software lacks altogether, such as a transfer coding.',
    ],
    not: [
      'The method is known, but this resource doesn’t take it: send 405 with Allow.',
      'The format of the content isn’t one that you read: that is 415.',
      'The version of the protocol is the obstacle: that is 505.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: 'This server does not know the method PURGE.\n',
  },
  headers: [
    {
      name: 'Allow',
      says: 'In the answer, if at all: the methods that this resource takes. Only a 405 is obliged to have it.',
    },
    {
      name: 'Transfer-Encoding',
      says: 'In the request: a coding named here that the server can’t undo leads to a 501 in HTTP/1.1.',
    },
    {
      name: 'Cache-Control',
      says: 'In the answer: no-store keeps a refusal from outliving the next update of your software.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'A cache may keep it and guess for how long, unless the headers or the method forbid it. In practice caches store answers to GET and HEAD, and those are seldom the cause of a 501.',
  },
  retry: {
    again: 'no',
    says: 'The same request gets the same refusal until the software on the other side learns to do it.',
  },
  related: ['statuses/405', 'statuses/505', 'statuses/500', 'statuses/411', 'statuses/510'],
  questions: [
    {
      question: 'What is the difference between 501 and 405?',
      answer:
        'With 405, the server knows the method but doesn’t allow it here, and it lists what it allows. With 501, the server doesn’t know what to do with the method anywhere.',
    },
    {
      question: 'Why does a page in my browser show 501?',
      answer:
        'A browser that opens a page asks with GET, which every ordinary server knows. So look at what else is special: a form or script with a rare method, a damaged request, or a server that sends 501 in a sense of its own.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Not Implemented',
  sign: '🧩',
  headline: 'Whoever answered doesn’t know how to do this',
  short: 'Doesn’t know how',
  plain:
    'Every request says what it wants done, such as “send me this” or “keep this for me”. Whoever answered says that it lacks the ability for this one. It may be the site’s own machine or another on the way, and we can’t tell which.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A page or a program uses a rare kind of request that this server doesn’t know.',
    'The site’s makers have not written this part yet, and say so with this number.',
    'The request was packed or damaged in such a way that the server could make nothing of it.',
    'Something in between handles only the common kinds of request.',
  ],
  steps: {
    visitor: [
      'Go through the site’s own pages and buttons, if you came by a bookmark or an outside program.',
      'Update the app that shows the error, as it may speak to the site in an outdated manner.',
      'Tell the owner what you were about to do: reloading doesn’t cure this one.',
    ],
    owner: [
      'Look up the method in the access log: Apache answers 501 to a method that it doesn’t recognise.',
      'Check the request’s Transfer-Encoding: nginx and Apache refuse unknown codings with 501.',
      'If the method is known and merely not allowed here, send 405 with an Allow header.',
      'Search the code for placeholders that answer 501, and find out whether a proxy or a CDN filters methods.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.1',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.1',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
  ],
} satisfies Entry;
