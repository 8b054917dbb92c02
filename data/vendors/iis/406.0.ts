import type { VendorEntry } from '../../shapes';

export default {
  title: 'Not acceptable',
  sign: '🍽️',
  headline: 'The request accepts only kinds of content that this page can’t be',
  short: 'No acceptable kind of content',
  plain:
    'A program can say which kinds of content it takes. Nothing that the server has for this address fits, or what the program said was not valid. Browsers take everything, so mostly another program asked.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The Accept header holds a media type that isn’t valid or isn’t available.'],
  steps: {
    visitor: [],
    owner: [
      'Send “Accept: */*” once: if that works, correct the Accept header of the program.',
      'Check the MIME type that IIS gives to the file.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/staticcontent/mimemap',
  ],
  seen: 'page',
  statuses: [406],
} satisfies VendorEntry;
