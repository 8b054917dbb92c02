import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'name-lookup',
  chrome: ['ERR_DNS_NAME_HTTPS_ONLY'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The site’s entry in the name service says that it may only be reached in a secure way.',
  inOtherWords:
    'A note on the door says: deliveries only by the locked entrance. The postman has a parcel for the open porch, so he keeps it and goes round to the other side.',
  definition:
    'A compatible HTTPS resource record for a host signals that http requests to it should be turned into https before they are sent, like HSTS does. In Chromium the look-up then ends with ERR_DNS_NAME_HTTPS_ONLY, which the network stack turns into an internal redirect to https or wss. It is seen only where that switch doesn’t take place.',
  misunderstanding: {
    myth: 'The site has no plain http any more.',
    truth: 'The record says only how browsers should come. The server may well answer on plain http too.',
  },
  related: [
    'failures/certificate-no-exception',
    'statuses/426',
    'failures/blocked-local-network',
    'failures/https-only',
    'failures/not-a-secure-port',
  ],
  questions: [
    {
      question: 'Is this the same as HSTS?',
      answer:
        'It has the same effect, but another way. HSTS is a header that a browser remembers from an earlier visit, while this comes with the look-up, before the first visit.',
    },
    {
      question: 'Why do I see it if browsers switch by themselves?',
      answer:
        'You rarely do. It can show up in logs, or where a program handles look-ups itself and doesn’t follow the hint.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Name is for https only',
  sign: '🪪',
  headline: 'The name {site} may only be used with a secure connection',
  short: 'Only for secure connections',
  plain:
    'When your browser looked up {site}, the answer also said: come over a secure connection only. The request was for the plain kind, so it was not sent. As a rule the browser switches over by itself, and you don’t notice.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'A link or a bookmark still begins with http.',
    'A script or an older program on the page asks for a plain connection.',
    'The domain publishes an HTTPS record by mistake, while the site has no https yet.',
  ],
  steps: {
    visitor: [
      'Put https:// in front of the address instead of http://, and load it.',
      'Change old bookmarks to the https form.',
    ],
    owner: [
      'Change links, scripts and API addresses in your pages from http to https, and from ws to wss.',
      'Publish an HTTPS record only for hosts that really answer over https.',
      'Redirect http to https on the server as well, for clients that don’t read these records.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://www.rfc-editor.org/rfc/rfc9460.html#section-9.5',
  ],
} satisfies Entry;
