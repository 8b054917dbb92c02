import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The request came in a version of the web’s language that the other side doesn’t speak or doesn’t accept.',
  inOtherWords:
    'You bring a music cassette to a friend who only has a record player. Nothing is wrong with the song; but the machine can’t take it in this form.',
  definition:
    'The server does not support, or refuses to support, the major version of HTTP that the request was sent in. The major version is the first part of the number, such as the 1 in HTTP/1.1. A mere difference in the second part is no reason for it.',
  requires: {
    server: [
      {
        says: 'It should tell in the body why that version isn’t supported, and which protocols are.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6',
      },
      {
        says: 'A request with a known major version and a higher minor one should be handled like the highest minor version that the server knows.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-6.2',
      },
    ],
    client: [
      {
        says: 'A client must not send a version that it doesn’t conform to.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-6.2',
      },
      {
        says: 'It should send the highest version that it conforms to, with a major version no higher than the server supports, if it knows that.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-6.2',
      },
    ],
  },
  misunderstanding: {
    myth: 'My browser is too old for this site.',
    truth:
      'It hardly ever is: browsers agree on the version with the other side while they connect. A program that writes its requests by hand is a likelier cause, or a request that got damaged.',
  },
  use: {
    when: [
      'The request’s first line names a major version that your server doesn’t implement.',
      'You refuse a major version on purpose, for whatever reason.',
    ],
    not: [
      'The client should move to another protocol on the same connection: 426 with Upgrade says so.',
      'The first line can’t be read at all: answer 400.',
      'You want to retire an old version of your own API: HTTP’s version has nothing to do with it.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      Connection: 'close',
    },
    body: 'This server does not take HTTP/2.0 in the first line of a request. It supports HTTP/1.1 and HTTP/1.0.\n',
  },
  headers: [
    {
      name: 'Upgrade',
      says: 'In the answer: a server may name other protocols that it speaks, most wanted first, if the connection is HTTP/1.1.',
    },
    {
      name: 'Alt-Svc',
      says: 'In other answers: how a site offers newer versions, such as HTTP/3, without anybody having to guess.',
    },
    {
      name: 'Connection',
      says: 'In the answer: close, if the server doesn’t want to read on after a version that it can’t follow.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Caches may store it only where a header says so. That would make little sense, since the next visitor will probably ask in another version.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Send it in a version that the server supports. By its meaning, the refused request wasn’t acted on, so its method makes no difference.',
  },
  related: ['statuses/426', 'statuses/501', 'failures/no-common-protocol', 'statuses/464'],
  questions: [
    {
      question: 'How do I fix error 505 in my own program?',
      answer:
        'Look at the first line that it sends: it must end with HTTP/1.1, written just so. Encode spaces in the address as %20, and leave the request to a tested library rather than writing it by hand.',
    },
    {
      question: 'Does a server without HTTP/2 answer with 505?',
      answer:
        'Normally not. Browsers and servers settle on HTTP/2 while they set up the encryption, and simply use HTTP/1.1 if one of them doesn’t know it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'HTTP Version Not Supported',
  sign: '📼',
  headline: 'Whoever answered doesn’t take this version of the web’s language',
  short: 'Another version is needed',
  plain:
    'Browsers and sites talk by common rules, and these rules have come in several versions. Whoever answered doesn’t know the version that this request was made in, or doesn’t want to use it. That may be the site’s own machine or one on the way.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A program or script wrote the version wrongly into its request.',
    'The request was damaged, for example by a space within the address, so that its version could not be made out.',
    'A proxy or security program on the way changed the version of the request.',
    'The server is set up to refuse old or new versions.',
  ],
  steps: {
    visitor: [
      'Try another up-to-date browser, without extensions.',
      'If you typed or pasted the address, look for spaces in it.',
      'Turn off the VPN or the proxy for a moment, if you may, and compare.',
    ],
    owner: [
      'Find the request in the access log and read its first line: nginx answers 505 if the version in it is 2.0 or higher.',
      'Check what load balancers and proxies send to the server, and set them to HTTP/1.1 if it knows nothing newer.',
      'See whether a script sends raw requests, and whether it encodes the address.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-6.2',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_parse.c',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/505',
  ],
} satisfies Entry;
