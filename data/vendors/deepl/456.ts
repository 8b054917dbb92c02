import type { VendorEntry } from '../../shapes';

export default {
  title: 'Quota Exceeded',
  sign: '📏',
  headline: 'The translation account has used up what it may translate',
  short: 'Translation quota used up',
  plain: 'Each DeepL account may translate a certain amount of text. This one has reached its limit.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The account that the program uses has translated as many characters as its plan or its own limit allows.'],
  steps: {
    visitor: [],
    owner: [
      'Look at the usage of the account, which the API reports too.',
      'Wait for the next period, raise the limit, or change the plan.',
    ],
  },
  sources: ['https://github.com/DeepLcom/deepl-python'],
  seen: 'status',
  statuses: [456],
  tell: 'The address that was asked belongs to api.deepl.com or api-free.deepl.com.',
} satisfies VendorEntry;
