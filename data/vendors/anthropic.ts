import type { Vendor } from '../shapes';

export default {
  name: 'Anthropic',
  sign: '💬',
  category: 'software',
  plain:
    'The company that makes the assistant Claude. Other sites and programs use Claude through its interface for programs.',
  tell: 'The JSON body has a type, an error and a request_id; the host is api.anthropic.com.',
  codes: '529 with overloaded_error when Claude is busy for everybody; the rest are standard numbers.',
  sources: ['https://platform.claude.com/docs/en/api/errors'],
} satisfies Vendor;
