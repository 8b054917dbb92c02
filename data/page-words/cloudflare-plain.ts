import type { PageWords } from '../shapes';

/** The short page of a web server, with Cloudflare’s name where the server’s own would stand. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^[45]\d\d [^\n]{1,80}\n[45]\d\d [^\n]{1,80}\n(?:[^\n]{1,80}\n)?cloudflare(?:-nginx)?$/,
  says: 'Cloudflare wrote this short page: its name stands where a web server puts its own.',
  examples: [
    { status: 502, text: '502 Bad Gateway\n502 Bad Gateway\ncloudflare' },
    {
      status: 400,
      text: '400 The plain HTTP request was sent to HTTPS port\n400 Bad Request\nThe plain HTTP request was sent to HTTPS port\ncloudflare',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-500/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/',
  ],
} satisfies PageWords;
