import type { Vendor } from '../shapes';

export default {
  name: 'DeepL API',
  sign: '🈯',
  category: 'software',
  plain:
    'DeepL is a service that translates texts. Other programs use it through its programming interface, and that is where its own number is met.',
  tell: 'The request went to api.deepl.com or api-free.deepl.com.',
  codes: 'One number of its own, 456. Its other answers use registered statuses.',
  sources: ['https://github.com/DeepLcom/deepl-python'],
} satisfies Vendor;
