import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'cloudflare',
  meaning: 'Cloudflare lost touch with Railgun, a helper program that it used to offer to sites.',
  inOtherWords:
    'A village had a small bus of its own to the main station. When the bus broke down, the station put up a special sign. The bus line is closed now, and the sign is hardly ever seen.',
  definition:
    'Cloudflare’s unregistered status for an interrupted connection to the Railgun Listener, a program that ran near the origin server. Its former documentation counted timeouts, refused connections and TLS errors between the listener and the origin among the causes. Cloudflare has deprecated Railgun, and its present documentation of 5xx errors no longer lists 527.',
  misunderstanding: {
    myth: 'A 527 today shows that the site uses Railgun.',
    truth:
      'Cloudflare’s own notes call Railgun deprecated. A 527 today can just as well be a test, or another product that took the free number.',
  },
  related: ['statuses/520', 'statuses/521', 'statuses/522'],
  questions: [
    {
      question: 'Does Cloudflare still send error 527?',
      answer:
        'It is gone from the current list of its errors, and Railgun, which it belonged to, is deprecated. We found no statement that it can’t occur any more.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Railgun Listener to origin error',
  sign: '🦕',
  headline: 'Cloudflare’s old number for trouble with its Railgun service',
  short: 'Cloudflare: trouble with old Railgun',
  plain:
    'Cloudflare once offered sites a helper program called Railgun, which ran next to their own servers. It used this number when the connection through that helper broke. Railgun has been phased out, so the number alone doesn’t prove that Cloudflare sent it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'An old set-up still refers to Railgun, and the connection to it broke.',
    'A firewall or lost packets came between Cloudflare and the Railgun Listener.',
    'Something else than Cloudflare sent the number, for a reason of its own.',
  ],
  steps: {
    visitor: ['Load the page once more a little later, and report it to the owner if it stays.'],
    owner: [
      'If an rg-listener still runs on your side, remove it and let Cloudflare connect to the origin directly.',
      'If not, search your own programs and proxies for whatever sets 527.',
    ],
  },
  sources: [
    'https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md',
    'https://github.com/cloudflare/cloudflare-go/pull/1312',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
  ],
} satisfies Entry;
