import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The server won’t act on a request that came before the secure connection was complete.',
  inOtherWords:
    'You call out your order while the baker is still unlocking the shop. She asks you to say it again at the counter. Otherwise, an echo of your call might make her bake everything twice.',
  definition:
    'The server is unwilling to risk processing a request that might be replayed. TLS 1.3 lets a returning client send early data before the handshake is complete, and an attacker could copy that data and send it again. The client is expected to repeat the request once the handshake is done.',
  requires: {
    server: [
      {
        says: 'It must reject a request with Early-Data with 425 if it can’t be processed safely.',
        source: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.1',
      },
      {
        says: 'It should not send 425 unless the request came as early data or had the header Early-Data: 1.',
        source: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2',
      },
      {
        says: 'An intermediary must pass a 425 on if the request that it got and forwarded had Early-Data.',
        source: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2',
      },
    ],
    client: [
      {
        says: 'A client that uses early data must retry after a 425.',
        source: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-4',
      },
      {
        says: 'It should do so by itself, but must not send the retry as early data.',
        source: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2',
      },
      {
        says: 'Unless it has other information, it must not send unsafe methods such as POST as early data.',
        source: 'https://www.rfc-editor.org/rfc/rfc8470.html#section-4',
      },
    ],
  },
  misunderstanding: {
    myth: 'I came too early: the page isn’t published yet.',
    truth:
      'It is about fractions of a second. The request came before the connection was fully secured, whatever the page is.',
  },
  use: {
    when: [
      'The request came as early data, and doing it twice could have an effect.',
      'You run a gateway that accepts early data, and don’t know whether the server behind it can deal with it.',
    ],
    not: [
      'A resource isn’t published or ready yet: 404 or 503 with Retry-After says that.',
      'Requests come in too quick a row: for that there is 429.',
      'The request was neither early data nor marked with Early-Data.',
    ],
  },
  example: {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'Please send this request again after the TLS handshake.\n',
  },
  headers: [
    {
      name: 'Early-Data',
      says: 'In a request that a gateway passes on: 1 says that it came as early data, and that a 425 will be understood.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'RFC 8470 says that it isn’t cacheable by default.',
  },
  retry: {
    again: 'as-is',
    says: 'The same request may go out again as soon as the handshake is complete, and programs that send early data do it by themselves. The first try wasn’t carried out.',
  },
  related: ['statuses/421', 'failures/early-data-refused'],
  questions: [
    {
      question: 'What is early data, or 0-RTT?',
      answer:
        'A shortcut in TLS 1.3. A program that has talked to the server lately may send its first request together with its greeting. That saves a round trip, but such a request can be copied and replayed.',
    },
    {
      question: 'How do I set up 425 with nginx?',
      answer:
        'If ssl_early_data is on, pass the fact along with proxy_set_header Early-Data $ssl_early_data. The application then answers 425 where a repeat would do harm.',
    },
    {
      question: 'Was 425 called Unordered Collection once?',
      answer:
        'A draft of WebDAV planned that, but it never became a standard. The registered meaning is Too Early, from RFC 8470 of 2018.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Too Early',
  sign: '🐓',
  headline: 'The request came too early to be handled safely',
  short: 'The request came too early',
  plain:
    'To save time, a browser may send a request a moment before the secure connection is ready. Somebody could copy such an early request and send it a second time, so the server wouldn’t take that risk. A normal second try should work, and it is mostly made without your help.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The server doesn’t want to handle this request before the connection is complete.',
    'A machine in front of the site passed an early request on, and the site refused it.',
    'The program that sent the request doesn’t repeat it by itself, as it should.',
    'A service uses the number in a sense of its own, for something that isn’t ready yet.',
  ],
  steps: {
    visitor: [
      'Reload: by now the connection is complete, and the request is no longer early.',
      'If that doesn’t help, restart the browser, or use another one for this page.',
      'Tell the site’s owner if it happens again and again.',
    ],
    owner: [
      'Check that 425 goes only to requests that came as early data or with Early-Data: 1.',
      'On the proxy, pass Early-Data on: in nginx with proxy_set_header Early-Data $ssl_early_data.',
      'Check that every machine on the way passes the 425 on or repeats the request after the handshake.',
      'If the gain is small, turn early data off in the TLS settings.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2',
    'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.1',
    'https://www.rfc-editor.org/rfc/rfc8470.html#section-4',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/425',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_early_data',
  ],
} satisfies Entry;
