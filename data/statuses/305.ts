import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'deprecated',
  meaning: 'An old way to say: come back through a certain machine in between.',
  inOtherWords:
    'A stranger at the front gate tells you to walk through his cousin’s house instead. Long ago people might have gone. Today nobody does, and with good reason.',
  definition:
    'Earlier versions of HTTP let a server demand with 305 that the resource be fetched through a proxy named in Location. The code was deprecated for reasons of security: an answer should not be able to configure a proxy. The registry keeps the number, and the current standard defines no behaviour for it.',
  requires: {
    server: [
      {
        says: 'The current standard only records that the number is deprecated; it has no rules for sending it any more.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6',
      },
    ],
    client: [
      {
        says: 'A client that doesn’t recognise it must treat it like a 300.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'I have to change my proxy settings when this number appears.',
    truth: 'No page may tell you that. Proxies are set up by you or by whoever manages your device.',
  },
  use: {
    when: ['Never in anything new: the number is there only for the record.'],
    not: [
      'People need a proxy to reach your site: tell them in a page, and answer 403.',
      'A proxy wants a sign-in: that is 407.',
      'You mean another address: use 302, 307 or 308.',
    ],
  },
  headers: [{ name: 'Location', says: 'Used to name the proxy. Don’t follow it.' }],
  caching: {
    stored: 'if-told',
    says: 'Not by default, as it isn’t among the numbers that may be stored without being told.',
  },
  retry: {
    again: 'no',
    says: 'Browsers don’t use the proxy that is named, so the same request brings the same answer until the server is corrected.',
  },
  related: ['statuses/306', 'statuses/407', 'statuses/300'],
  questions: [
    {
      question: 'Why was 305 deprecated?',
      answer:
        'Because it let an answer choose a machine that would then see the traffic. The authors of the standard saw a security problem in configuring a proxy that way.',
    },
    {
      question: 'Do browsers obey 305?',
      answer:
        'No browser is supposed to. The Fetch standard, which browsers follow, doesn’t count it among the redirects.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Use Proxy',
  sign: '🚪',
  headline: 'An outdated answer that browsers don’t act on',
  short: 'An outdated answer',
  plain:
    'Long ago, this number asked a browser to come back by way of a certain proxy, a machine in between that passes requests on. That turned out to be unsafe, so the number was given up. If you meet it today, something is set up in an odd way.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'Very old server software still sends this number.',
    'Somebody chose the number for an answer of their own.',
    'A device or filter in a network means to say that a proxy is needed there.',
  ],
  steps: {
    visitor: [
      'Don’t change any proxy settings because of a web page; ask those who look after your network.',
      'Tell the site’s owner which number you got.',
    ],
    owner: [
      'Search the configuration and the code for 305, and replace it by an answer that is in use.',
      'If you never send it, look for a filter or gateway between you and your visitors.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6',
    'https://fetch.spec.whatwg.org/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status',
  ],
} satisfies Entry;
