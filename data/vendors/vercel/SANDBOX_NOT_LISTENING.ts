import type { VendorEntry } from '../../shapes';

export default {
  title: 'Sandbox Not Listening',
  sign: '🎧',
  headline: 'The trial machine runs, but nothing on it answers',
  short: 'The trial machine doesn’t answer',
  plain:
    'It is a machine that somebody borrowed from Vercel to try out code. The program that should talk to you isn’t running there, or waits in another place.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The program has ended.', 'It listens on a port other than the one that was set.'],
  steps: {
    visitor: [],
    owner: [
      'Compare the ports in Sandbox.create with the one your program listens on, and read the history of commands.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/SANDBOX_NOT_LISTENING', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
