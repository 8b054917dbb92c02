import type { PageWords } from '../shapes';

/** IIS’s detailed page, which it shows only on the server itself unless told otherwise. IIS 7.0 has two lines in between. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'proof',
  text: /^IIS (?:\d{1,2}\.\d )?Detailed Error - (?<code>[45]\d\d\.\d{1,3}) - [^\n]{1,200}\n[\s\S]{0,400}?HTTP Error \k<code> - /,
  says: 'The web server IIS wrote this page, perhaps in place of an app’s own, and names its more exact code.',
  examples: [
    {
      status: 404,
      text: 'IIS 8.5 Detailed Error - 404.0 - Not Found\nHTTP Error 404.0 - Not Found\nThe resource you are looking for has been removed, had its name changed, or is temporarily unavailable.\nMost likely causes:\nThe directory or file specified does not exist on the Web server.',
    },
    {
      status: 404,
      text: 'IIS Detailed Error - 404.13 - Not Found\nHTTP Error 404.13 - Not Found\nThe request filtering module is configured to deny a request that exceeds the request content length.',
    },
    {
      status: 500,
      text: 'IIS 7.0 Detailed Error - 500.19 - Internal Server Error\nServer Error in Application "DEFAULT WEB SITE"\nInternet Information Services 7.0\nHTTP Error 500.19 - Internal Server Error\nThe requested page cannot be accessed because the related configuration data for the page is invalid.',
    },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
} satisfies PageWords;
