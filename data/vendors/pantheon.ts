import type { Vendor } from '../shapes';

export default {
  name: 'Pantheon',
  sign: '🏛️',
  category: 'hosting',
  plain:
    'A company that runs sites made with WordPress and Drupal for their owners. It takes visitors in and passes them to the site’s own program.',
  tell: 'The header x-pantheon-styx-hostname shows that the answer came by way of Pantheon, though not that Pantheon made it.',
  codes: 'One number of its own: 530, for a free site that was put to sleep.',
  sources: ['https://docs.pantheon.io/platform-considerations', 'https://github.com/pantheon-systems/documentation'],
} satisfies Vendor;
