import type { Signature } from '../shapes';

/** An opaque reference for Imperva’s support. */
export const headers = { 'x-iinfo': /^\d+-\d+/ };

export default {
  name: 'Imperva',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The answer came through Imperva, a protection service for sites; that does not tell whether it blocked anything.',
  examples: [
    {
      status: 403,
      headers: {
        'x-iinfo': '47-168755796-168755839 NNNN CT(0 0 0) RT(1700000000000 0) q(0 0 0 -1) r(0 0) B15(4,200,0) U18',
        'x-cdn': 'Imperva',
      },
    },
  ],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/i.json'],
} satisfies Signature;
