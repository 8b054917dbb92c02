import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'An unofficial number: at Microsoft’s mail server the account is blocked, at DeepL an allowance is used up.',
  inOtherWords:
    'A red card means one thing on the football pitch and another on a factory line. You have to know in whose hall you are before you can tell what you did, or whether you did anything.',
  definition:
    'Not registered, and used by at least two services, so it depends on the sender. Exchange ActiveSync, by which phones fetch mail from Exchange, names it “Blocked” in [MS-ASHTTP]: the user’s account is blocked. The DeepL API, a service for translations, sends it when the characters or the cost limit of an account are used up. The address that was asked tells which of them it is.',
  misunderstanding: {
    myth: 'A 456 is a short-lived limit, like a 429.',
    truth:
      'Neither of its known meanings passes in a minute. A blocked account has to be unblocked, and a used-up allowance lasts until it is renewed or raised.',
  },
  use: {
    when: ['In an implementation of Exchange ActiveSync, where the protocol asks for it.'],
    not: [
      'An account of your own service is blocked: answer 403, and say why.',
      'A caller has used up an allowance: 429 or 402 are known to more programs.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'application/json' },
    body: '{"message":"Quota Exceeded"}\n',
  },
  headers: [
    {
      name: 'Authorization',
      says: 'In the request: says whose account it is, for Exchange as well as for DeepL.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not without being told, and it would make no sense: the answer is about one account and its present state.',
  },
  retry: {
    again: 'after-a-change',
    says: 'It pays only after somebody has unblocked the account or raised the limit, or when a new month of the plan has begun.',
  },
  related: ['statuses/457', 'statuses/403', 'statuses/429'],
  questions: [
    {
      question: 'What does error 456 from DeepL mean?',
      answer:
        'The characters of your plan are used up, or the cost limit that you set yourself is reached. You can wait for the next period, take a larger plan, or raise the limit.',
    },
    {
      question: 'Why does my phone get a 456 from the mail server?',
      answer:
        'With Exchange, it says that your account is blocked. Only the people who run the mail server can see why, and undo it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '⛓️',
  headline: 'What 456 means depends on whether it came from Microsoft or DeepL',
  short: 'Account blocked, or allowance used up',
  plain:
    'Who sent it makes the difference here: this number means different things at different services. Microsoft’s mail server Exchange tells phones with it that an account is blocked. DeepL, a service for translations, says with it that an account has used up its allowance.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The mail account that a phone asks for is blocked.',
    'A program that translates with DeepL has used all the characters of its plan.',
    'The cost limit that was set for a DeepL account is reached.',
    'Another site has chosen this number for a purpose of its own.',
  ],
  steps: {
    visitor: [
      'For mail, ask the people who look after your account.',
      'For a translation, look up in your DeepL account how much of the plan is left.',
      'On any other site, write to its owner and name the number.',
    ],
    owner: [
      'See which address was asked: /Microsoft-Server-ActiveSync, or api.deepl.com and api-free.deepl.com.',
      'On Exchange, check whether the account is disabled, locked or kept from signing in.',
      'With DeepL, query its usage endpoint, and raise the cost limit or the plan if you need more.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
    'https://github.com/DeepLcom/deepl-python/blob/main/deepl/translator.py',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
