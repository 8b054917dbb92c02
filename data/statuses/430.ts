import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'shopify',
  meaning: 'Shopify turned the request away because its protection took it for a harmful one.',
  inOtherWords:
    'A guard at the shop’s door has been told what pickpockets do. You did something that looked like it, so he won’t let you in, though he can’t know who you are.',
  definition:
    'Unregistered, and only Shopify’s. Shopify documents it as “Shopify Security Rejection”: the request was refused because it might be malicious. Shopify’s older use of the number, for too many requests in a short time, is only known from third parties.',
  misunderstanding: {
    myth: '430 means that the headers are too large, as Wikipedia lists it for Shopify’s past.',
    truth: 'The registered code for that is 431. Shopify’s documentation of today gives only the security meaning.',
  },
  use: {
    when: ['Never outside Shopify.'],
    not: ['Your own firewall refuses a request: 403 says so to everybody.', 'Too many requests: use 429.'],
  },
  caching: {
    stored: 'if-told',
    says: 'A 430 isn’t kept by default, and one person’s refusal has no place in a shared cache.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Sending the same again soon mostly looks even more like a robot. Slow down, or change what made it suspicious.',
  },
  related: ['statuses/431', 'statuses/783', 'statuses/540'],
  questions: [
    {
      question: 'Why does a Shopify shop block me with 430?',
      answer:
        'Something about your visit looked automatic or harmful to its protection: very quick clicks, a VPN that many share, or an extension. Shopify doesn’t tell which.',
    },
    {
      question: 'How do I avoid 430 with Shopify’s Storefront API?',
      answer:
        'Send the buyer’s IP address as Shopify’s documentation asks when requests come from your server, and stay within the limits.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Shopify Security Rejection',
  sign: '🛍️',
  headline: '430 is Shopify’s number for a request that looked harmful',
  short: 'Shopify’s protection said no',
  plain:
    'This number belongs to Shopify, which runs shops for many owners. It says that the request looked as if it might do harm. The number alone doesn’t prove who sent it, and it says nothing about you as a person.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'you', 'site-owner'],
  causes: [
    'Many pages were opened in a very short time, by you or by others behind the same address.',
    'A VPN, a proxy or an extension makes your browser look like a robot.',
    'A program asks the shop for data in a way that its protection doesn’t expect.',
  ],
  steps: {
    visitor: [
      'Wait some minutes, and then open one page only.',
      'Turn off a VPN or proxy for this shop, if you use one.',
    ],
    owner: [
      'Make sure that your app isn’t blocked for what it sends, and that server-side requests name the buyer’s IP address.',
      'Ask Shopify’s support if ordinary customers meet it.',
    ],
  },
  sources: [
    'https://shopify.dev/docs/api/usage/response-codes',
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
  ],
} satisfies Entry;
