import type { VendorEntry } from '../../shapes';

export default {
  title: 'Infinite depth denied',
  sign: '🌊',
  headline: 'The request wanted a list of everything below a folder at once',
  short: 'Too deep a listing',
  plain:
    'A program asked for all files in a folder and in every folder below it. That can take very long, so the server refuses. It still answers requests for one level at a time.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A WebDAV program sent PROPFIND with “Depth: infinity”.'],
  steps: {
    visitor: [],
    owner: [
      'Let the program ask with Depth 0 or 1.',
      'Leave allowInfinitePropfindDepth at false: Microsoft strongly advises against true, as it can overload the server.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/webdav/authoring/properties/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
