import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: [],
  firefox: {
    NS_ERROR_PROXY_FORBIDDEN: 0x804b057b,
    NS_ERROR_PROXY_METHOD_NOT_ALLOWED: 0x804b057d,
    NS_ERROR_PROXY_UNAUTHORIZED: 0x804b0579,
    NS_ERROR_PROXY_PAYMENT_REQUIRED: 0x804b057a,
    NS_ERROR_PROXY_UNAVAILABLE_FOR_LEGAL_REASONS: 0x804b05ab,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The machine in between was asked to open a way to this site, and said no.',
  inOtherWords:
    'You show the ticket inspector where you want to go. He shakes his head: with this ticket, not on this train.',
  definition:
    'A proxy answered CONNECT with a status that means a refusal, such as 403, 405, 402, 401 or 451. Firefox turns it into the NS_ERROR_PROXY_ name of that status. So no way to the host was opened. Chromium shows such answers as ERR_TUNNEL_CONNECTION_FAILED.',
  misunderstanding: {
    myth: '403 means that the website forbids it.',
    truth: 'Here the number is the proxy’s. The website never got the request.',
  },
  related: [
    'failures/tunnel-failed',
    'failures/proxy-found-no-way',
    'failures/proxy-sign-in-failed',
    'failures/blocked-by-policy',
    'families/proxy',
  ],
  questions: [
    {
      question: 'What does NS_ERROR_PROXY_FORBIDDEN mean?',
      answer:
        'The proxy answered your browser’s wish for a connection with 403 Forbidden. Its rules don’t allow this site or this port for you.',
    },
    {
      question: 'Can I get around the refusal?',
      answer: 'Better ask: those who run the proxy may have a reason for the rule, or change it when it is a mistake.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Refused by the proxy',
  sign: '🙅',
  headline: 'The proxy refuses to connect you to {site}',
  short: 'The proxy said no',
  plain:
    'Your browser sends its requests by way of a proxy, a machine in between. It asked this proxy, {proxy}, for a way to {site}, and the proxy said no. The site itself was not asked.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'you'],
  causes: [
    'The rules of those who run the proxy, such as a company or a school, do not allow this site.',
    'The proxy opens ways to usual ports such as 443 only, and this address has another.',
    'Your account with the proxy or the VPN lacks the right, or was not paid for.',
    'The proxy takes the site for something else, such as games or file sharing.',
  ],
  steps: {
    visitor: [
      'Look at the address, and whether a number after a colon belongs there.',
      'If you need the site, ask whoever runs the proxy to allow it.',
      'If a VPN or an extension that you chose yourself set the proxy up, try without it.',
    ],
    owner: [
      'Nothing in your server’s log will show this, as it was stopped before.',
      'Use port 443 where you can, and ask the makers of filter lists to correct a wrong category.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://searchfox.org/mozilla-central/source/netwerk/protocol/http/nsHttp.cpp',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.6',
  ],
} satisfies Entry;
