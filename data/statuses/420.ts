import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning:
    '420 has meant different things to different senders: slow down, the shop is locked, or just that something failed.',
  inOtherWords:
    'A red flag says stay out of the water on a beach, keep away on a shooting range, and stop on a race track. You must know whose flag it is.',
  definition:
    '420 was never registered. Version 1 of Twitter’s API sent it for too many requests, with the phrase “Enhance Your Calm”. Shopify’s Admin API sent it for locked shops until August 2018. Early drafts of WebDAV had it as “Method Failure”, which still has a deprecated constant in older versions of Spring.',
  misunderstanding: {
    myth: '420 is the official number for too many requests.',
    truth: 'That is 429. The number 420 was Twitter’s own choice, made before 429 was registered.',
  },
  use: {
    when: ['Never in something new.'],
    not: [
      'Requests come too fast: use 429 with Retry-After.',
      'A shop, a file or an account is locked: 423 fits better, or 403.',
    ],
  },
  caching: {
    stored: 'if-told',
    says: 'An unknown 4xx is kept only where its headers ask for it, and a limit that ends soon shouldn’t ask.',
  },
  retry: {
    again: 'later',
    says: 'If it was sent for too many requests, wait, and for as long as Retry-After says. In its other meanings, waiting doesn’t help.',
  },
  related: ['statuses/423', 'vendors/twitter/420', 'vendors/shopify/420', 'vendors/spring/420'],
  questions: [
    {
      question: 'Why did Twitter say “Enhance Your Calm”?',
      answer:
        'It was a joke in its old interface for programs, for those who asked too often. Later versions send 429.',
    },
    {
      question: 'Who sends 420 today?',
      answer:
        'None of the vendors named here documents it any longer. If you meet one, some program chose the number itself, mostly for a rate limit.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🧘',
  headline: '420 means different things, depending on who sent it',
  short: 'A number with several meanings',
  plain:
    'This number isn’t part of the web’s standard, and different senders mean different things by it. Often it means that too many requests came in a short time, as it did at Twitter. The text of the answer says which it is.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'Too many requests came from you or your network in a short time.',
    'An old program still speaks the way Twitter’s first interface did.',
    'The site’s own program picked 420 for some failure of its own.',
  ],
  steps: {
    visitor: [
      'Leave the page alone for a few minutes, then try once more.',
      'Read the text of the page: it may name the real reason.',
    ],
    owner: [
      'Search your code and your libraries for 420, and find out what they mean by it.',
      'For a rate limit, answer with 429 and Retry-After instead.',
    ],
  },
  sources: [
    'https://groups.google.com/group/twitter-api-announce/browse_thread/thread/3f3b0fd38deb9b0f',
    'https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420',
    'https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java',
  ],
} satisfies Entry;
