import type { Vendor } from '../shapes';

export default {
  name: 'Edgio',
  sign: '🧰',
  category: 'hosting',
  plain:
    'A network and platform for sites, earlier known as Layer0 and Limelight. It has closed down, so you meet its numbers in old logs only.',
  tell: 'Old answers had headers that begin with x-edg or x-0. Today another sender is far more likely.',
  codes:
    'It used 530 to 548 for failures in its platform or in a customer’s code there, such as 530 for an internal error and 540 for too little memory.',
  sources: ['https://docs.edg.io/applications/v4/status_codes'],
} satisfies Vendor;
