import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_INSECURE_RESPONSE'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'A part of the page came with a proof of identity that is not in order.',
  inOtherWords:
    'The front door of the hotel is fine. But the kitchen takes a delivery from somebody whose papers don’t check out, so the cook sends him away.',
  definition:
    'A certificate error turned up for something that the page loads by itself, such as a script, an image or a WebSocket. For these the browser can’t ask the user, and so refuses. Which certificate error it was, this name does not say.',
  misunderstanding: {
    myth: 'The page that I opened has a bad certificate.',
    truth: 'Its own may well be good. The one in question belongs to the part that was refused.',
  },
  related: [
    'failures/certificate-expired',
    'failures/certificate-wrong-name',
    'failures/blocked-response',
    'failures/signed-exchange-invalid',
  ],
  questions: [
    {
      question: 'How do I see what is wrong with the certificate?',
      answer:
        'Open the address of the refused part in a tab. The browser then shows its full warning, with the exact reason. Do not go past it.',
    },
    {
      question: 'I get ERR_INSECURE_RESPONSE from my own test server. What now?',
      answer: 'Its certificate is probably self-signed. Create one with a local authority that your device trusts.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Insecure part of a page',
  sign: '🪤',
  headline: 'A part was left out, as the proof of identity shown for {site} has a fault',
  short: 'Part left out as insecure',
  plain:
    'Secure sites show a certificate, their proof of identity. The one shown for {site} had a fault, so your browser did not load this part. Whether the fault lies with the site or on the way, this name alone does not tell.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The certificate of that address has run out or is for another name.',
    'It was signed by nobody that your browser trusts, as on many test servers.',
    'A filter or antivirus on the way shows a certificate of its own.',
    'Your device has a wrong date or time.',
  ],
  steps: {
    visitor: [
      'See whether your device shows the right date and time.',
      'If only this page is affected, leave it at that, and tell its makers.',
    ],
    owner: [
      'Open the resource’s address directly and read the exact certificate error.',
      'Renew or correct that certificate; on a CDN, check the host names that it covers.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:services/network/websocket.cc',
  ],
} satisfies Entry;
