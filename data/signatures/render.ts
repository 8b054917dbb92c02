import type { Signature } from '../shapes';

/** The Render platform’s name for the program that it runs. */
export const headers = { 'x-render-origin-server': /\S/ };

export default {
  name: 'Render',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'An app that the hosting company Render runs was reached; nothing here says what went wrong in it.',
  examples: [
    {
      status: 500,
      headers: { 'x-render-origin-server': 'uvicorn', server: 'cloudflare', 'rndr-id': '251835f2-2a4d-4591' },
    },
  ],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/r.json'],
} satisfies Signature;
