import type { VendorEntry } from '../../shapes';

export default {
  title: 'Parse range error (ARR)',
  sign: '✂️',
  headline: 'A request for a part of a file was not written properly',
  short: 'The wanted part is unclear',
  plain:
    'A browser can ask for just a piece of a file, for example to go on with a download. The machine in front of the site could not read which piece was meant. Such a wish stands in the Range header.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A download manager or a player sent a Range header with a mistake in it.'],
  steps: {
    visitor: [],
    owner: [
      'Compare the Range header with the standard form, for example “bytes=0-499”.',
      'Check the byte range settings of ARR’s cache.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2',
    'https://learn.microsoft.com/en-us/iis/extensions/configuring-application-request-routing-arr/configure-byte-range-request-segment-size-in-application-request-routing',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
