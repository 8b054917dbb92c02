import type { VendorEntry } from '../../shapes';

export default {
  title: 'Authorization failed by application',
  sign: '🛂',
  headline: 'The program behind the page did not let you in',
  short: 'The program said no',
  plain:
    'The web server let the request through, but the program that makes the page refused it. So the rules for who may enter are in that program. It is an ISAPI or CGI application.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The application knows no user with your name, or gives that user no right to this page.',
    'It answers 401 because one of its own settings is wrong.',
  ],
  steps: {
    visitor: [],
    owner: ['Look in the application’s own log and its list of users, not in the settings of IIS.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
