import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal ASP error',
  sign: '🐞',
  headline: 'The program that makes this page has a mistake or met one',
  short: 'The page’s program failed',
  plain:
    'The page is made by a program in Active Server Pages (ASP), an older technique of Microsoft. That program stopped with an error. The site’s owner can find its exact place.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['There is a mistake in the script.', 'A database or a component that the script needs didn’t answer.'],
  steps: {
    visitor: [],
    owner: [
      'Look in the IIS log: the query field can hold the ASP error number and the line.',
      'On a test server, set scriptErrorSentToBrowser to true to see the message.',
      'Turn errorsToNTLog on to have it in the Windows event log.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/asp/',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-classic-asp-errors-with-frt',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
