import type { VendorEntry } from '../../shapes';

export default {
  title: 'Application restarting',
  sign: '🌅',
  headline: 'The program behind this page was just starting again',
  short: 'It is starting again',
  plain:
    'The part of the server that runs this site was in the middle of a restart. Your request came a moment too early. A reload should bring the page.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The application pool was restarted by hand, by a timetable or after a change of settings.',
    'A virus scanner touches the Global.asa file and so causes one restart after the other.',
  ],
  steps: {
    visitor: ['Reload the page after a few seconds.'],
    owner: [
      'If it comes again and again, exclude Global.asa from the scan as your security rules allow.',
      'Check what makes the application restart so often.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
