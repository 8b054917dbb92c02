import type { VendorEntry } from '../../shapes';

export default {
  title: 'Denied by filtering rule',
  sign: '🧹',
  headline: 'A rule that the owner wrote stopped this request',
  short: 'A site rule said no',
  plain:
    'The owners of a site can write rules for requests that they don’t want. One of these rules matched yours. It may look at the address, at its details or at what your browser says about itself.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A string from denyStrings stands in the part of the request that the rule scans.',
    'The rule blocks a program by its User-Agent, or links from other sites.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the Rules tab of Request Filtering, and test each rule with the request from the log.',
      'Limit a rule with appliesTo or scanHeaders so that it hits less.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/filteringrules/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
