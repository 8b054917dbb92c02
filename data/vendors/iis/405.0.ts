import type { VendorEntry } from '../../shapes';

export default {
  title: 'Method not allowed',
  sign: '🚸',
  headline: 'This page can’t be used in the way the request asked for',
  short: 'Not possible with this page',
  plain:
    'A request says what it wants to do with a page, for example to read it or to send a form to it. This page doesn’t take that. A form that is sent to a plain HTML file is a typical case.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A form or script sends POST to a static file.',
    'WebDAV Publishing takes PUT and DELETE away from the application.',
    'The method’s name isn’t a valid one.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Send the form to a page that a program answers, not to the static file handler.',
      'Remove the WebDAV module and handler in Web.config if you don’t use them.',
      'For OPTIONS, see whether ProtocolSupportModule was taken out.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website',
    'https://learn.microsoft.com/en-us/iis/get-started/introduction-to-iis/iis-modules-overview',
  ],
  seen: 'page',
  statuses: [405],
} satisfies VendorEntry;
