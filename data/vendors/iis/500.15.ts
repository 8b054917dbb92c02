import type { VendorEntry } from '../../shapes';

export default {
  title: 'Direct request for Global.asax',
  sign: '🙈',
  headline: 'The address is that of a settings file, which nobody may open',
  short: 'A file that stays closed',
  plain:
    'The address names Global.asax or Global.asa. In these files an application keeps what it does when it starts, so the server never hands them out. A normal link doesn’t lead there.',
  party: 'server',
  place: 'site',
  turn: ['nobody', 'site-owner'],
  causes: [
    'Somebody or a scanner asked for the file to see whether it can be read.',
    'A link or a search index contains the file by mistake.',
  ],
  steps: {
    visitor: [],
    owner: ['Nothing is broken; remove the link if it is one of yours.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
