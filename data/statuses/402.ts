import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Something has to be paid first, but no standard says what, or how.',
  inOtherWords:
    'The door has had a slot for coins since the house was built, but nobody ever agreed which coins it takes. So each tenant uses it in a way of their own.',
  definition:
    'A registered code without a defined meaning: RFC 9110 does no more than reserve it for future use. No standard header or body names a price or a way to pay. Services that send it give it a sense of their own, and only their documentation explains it.',
  requires: {
    server: [
      {
        says: 'Nothing is laid down for 402 itself. As for each client error, the answer should explain what is the matter, and whether that will last.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
      {
        says: 'The code is reserved for future use.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3',
      },
    ],
    client: [
      {
        says: 'A program that has never heard of 402 must treat it like a 400.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'With a 402, the browser will ask me to pay.',
    truth:
      'Browsers do nothing special with it. They show the page that came along, and any payment happens there or somewhere else.',
  },
  use: {
    when: [
      'Your own API has to say that a plan, a credit or a payment is missing, and its documentation tells what 402 means.',
    ],
    not: [
      'The right that is missing has nothing to do with money: 403.',
      'The limit of a plan is used up for now, and waiting helps: 429 with Retry-After.',
      'You need something that every program understands: no standard says how to pay.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/problem+json' },
    body: '{"type":"https://example.com/problems/credit-used-up","title":"Your credit is used up","status":402,"detail":"Top it up at https://example.com/billing and send the request again"}\n',
  },
  headers: [
    {
      name: 'Crawler-Price',
      says: 'In the answer, with Cloudflare’s pay per crawl: what a robot has to pay for this page.',
    },
    {
      name: 'Content-Type',
      says: 'In the answer: tells a program whether the body holds details that it can read.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'No cache may keep a 402 on its own initiative. It would be out of date as soon as somebody has paid.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Only once the payment or the plan is settled. How a program goes about it depends on the service.',
  },
  related: ['statuses/429', 'statuses/401', 'statuses/400'],
  questions: [
    {
      question: 'Why does a website answer 402 Payment Required?',
      answer:
        'It may be that its owner’s account with the hosting company is switched off, or that a plan is used up. Some sites also send it to robots that should pay. The page that comes with it should tell.',
    },
    {
      question: 'Do I have to pay if I see a 402?',
      answer:
        'Not because of the number. If it is a service that you use, look at your account there, through your own bookmark. If you only came to read, it is probably somebody else’s bill.',
    },
    {
      question: 'What does a 402 from Stripe mean?',
      answer:
        'Stripe’s API uses it for requests that were correct but failed all the same. Its PHP library, for one, reports it as a card error. The code in the body gives the reason.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Payment Required',
  sign: '💳',
  headline: 'The answer says that a payment is required',
  short: 'Payment said to be required',
  plain:
    'The answer carries the number for a missing payment. No common rule says who has to pay or how, so each service uses it in its own way. It may be about your account, a card that was turned down, or a bill that the site’s owner hasn’t paid.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The site was switched off, because its owner’s account with the hosting company isn’t in order.',
    'Your plan or free allowance with this service is used up, or doesn’t cover what you asked for.',
    'A card or another way to pay was turned down.',
    'The page is offered to robots and AI programs only for money.',
  ],
  steps: {
    visitor: [
      'Read the page that came with the answer: it should say what the payment is for.',
      'If you have an account there, open its billing page through your own bookmark, and check your plan and card.',
      'Don’t pay on a page that you didn’t expect.',
      'If you only wanted to read the site, come back another day: its owner may have to settle something.',
    ],
    owner: [
      'If you didn’t send it, check the account at your host: Vercel, for one, answers 402 for a disabled deployment.',
      'If your API sends it, say in the body what is to be paid, by whom and where.',
      'A crawler-price header points to Cloudflare’s pay per crawl, which asks robots for money.',
      'When a payment provider’s API answers 402, go by the error code in its body rather than by the status.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/402',
    'https://developers.cloudflare.com/ai-crawl-control/features/pay-per-crawl/use-pay-per-crawl-as-ai-owner/crawl-pages/',
    'https://github.com/stripe/stripe-php/blob/master/lib/ApiRequestor.php',
  ],
} satisfies Entry;
