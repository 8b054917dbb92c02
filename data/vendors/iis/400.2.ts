import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Depth header',
  sign: '🪜',
  headline: 'A request didn’t say properly how deep into a folder it should reach',
  short: 'The request’s depth is invalid',
  plain:
    'Some programs treat a website like a folder, and they say how many levels down a request should reach. The server found that value, the Depth header, not valid. The standard knows only the values 0, 1 and infinity.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The program that sent it put something other than 0, 1 or infinity into the Depth header.',
    'The value is one that doesn’t go together with this kind of request.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Find the program by its User-Agent in the IIS log, and correct or update it.',
      'Compare the method and its Depth value with the WebDAV standard.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.2',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
