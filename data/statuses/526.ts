import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'A server on the way didn’t trust the proof of identity that the next one showed.',
  inOtherWords:
    'The night guard of a warehouse checks the driver’s papers before he hands over the parcels. The pass has run out, or nobody knows the office that stamped it. So the gate stays shut.',
  definition:
    'An unregistered number with more than one owner. Cloudflare sends it when the zone is set to Full (Strict) and the origin’s certificate can’t be validated; its Gateway, a filter for companies, sends it for sites that it doesn’t trust, and a Worker’s own requests can end with it. Cloud Foundry’s gorouter sends it when it doesn’t trust the certificate of an application instance.',
  misunderstanding: {
    myth: 'I can click past it, as past the browser’s own warning.',
    truth:
      'There is nothing to click. The server in the middle made the check and has already turned back; only its settings, or a good certificate, change that.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c83-VIE' },
    body: '<!doctype html>\n<title>example.com | 526: Invalid SSL certificate</title>\n<p>Error code 526</p>\n',
  },
  headers: [
    {
      name: 'Cf-Ray',
      says: 'In the answer: the request passed Cloudflare, so Cloudflare’s meaning of 526 is the likely one if no X-Cf-RouterError comes with it.',
    },
    { name: 'X-Cf-RouterError', says: 'In the answer: the router of Cloud Foundry made this error.' },
  ],
  retry: {
    again: 'after-a-change',
    says: 'A certificate doesn’t mend itself, so the same request gets the same answer until somebody replaces it or changes the check.',
  },
  related: ['vendors/cloudflare/526', 'vendors/cloud-foundry/526', 'statuses/525', 'failures/certificate-expired'],
  questions: [
    {
      question: 'Is a site with error 526 dangerous?',
      answer:
        'The error itself protects you: nothing was handed on to a server whose identity was in doubt. It need not mean an attack; an expired certificate is enough.',
    },
    {
      question: 'Why do I see 526 at work but not at home?',
      answer:
        'Your company may use Cloudflare Gateway, which checks the certificates of the sites that you open. If Gateway doesn’t trust one, it answers 526 in the site’s place.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🪪',
  headline: 'Several services use 526, so first find out who sent it',
  short: 'One server doesn’t trust the next',
  plain:
    'What this number means depends on who sent it, because no standard has it. Cloudflare and Cloud Foundry both use it when they don’t trust the certificate, a kind of proof of identity, that the server behind them shows. The answer’s headers help: cf-ray points to Cloudflare, X-Cf-RouterError to Cloud Foundry.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The certificate of the server behind has expired.',
    'It was issued for another name than the one asked for.',
    'It is self-signed, or from an issuer that the server in front doesn’t trust.',
    'Your company filters the web with Cloudflare Gateway, and Gateway doesn’t trust the site.',
  ],
  steps: {
    visitor: [
      'Open the site from another network: if it works there, ask the people who run the first network.',
      'Otherwise report it to the site’s owner, and wait until the certificate is renewed.',
    ],
    owner: [
      'Tell the sender by its headers before you change anything.',
      'Check the expiry date, the names and the whole chain of the certificate on the server behind.',
      'Renew it, or give the checking server the right authority to trust; don’t switch the check off.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
