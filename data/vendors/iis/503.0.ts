import type { VendorEntry } from '../../shapes';

export default {
  title: 'Application pool unavailable',
  sign: '🏗️',
  headline: 'The part of the server that runs this site is stopped',
  short: 'The site is stopped',
  plain:
    'A Windows web server runs each site in a so-called pool. The pool of this site isn’t running, so nobody can answer. It was stopped by hand, or it stopped after too many crashes.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The owner stopped or disabled the application pool.',
    'The pool was shut down after crashing again and again: by default after five times in five minutes.',
    'The pool’s account has a wrong or expired password.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Start the application pool, and read in the event logs why it stopped.',
      'Look in the HTTPERR log: AppOffline points to crashes, Disabled to an administrator.',
      'Check name and password of the pool’s identity.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api',
    'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/applicationpools/add/failure',
  ],
  seen: 'log',
  statuses: [503],
} satisfies VendorEntry;
