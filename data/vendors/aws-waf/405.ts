import type { VendorEntry } from '../../shapes';

export default {
  title: 'CAPTCHA',
  sign: '🖼️',
  headline: 'A protection in front of the site wants you to solve a picture puzzle',
  short: 'A puzzle for humans',
  plain:
    'Here the number doesn’t speak of a wrong method. Amazon’s firewall for sites holds the request back until you have solved its puzzle.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A rule wants to be sure that a person is there.',
    'The proof from the last puzzle has expired.',
    'A script asked for data and can’t show the puzzle.',
  ],
  steps: {
    visitor: ['Solve the puzzle on the page, or reload it if none appears.'],
    owner: [
      'Make the immunity time longer if people meet the puzzle too often.',
      'Use the CAPTCHA JavaScript API on pages whose scripts fetch data.',
    ],
  },
  sources: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html'],
  seen: 'status',
  statuses: [405],
  tell: 'It has x-amzn-waf-action: captcha.',
} satisfies VendorEntry;
