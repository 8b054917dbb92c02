import type { Vendor } from '../shapes';

export default {
  name: 'Microsoft IIS',
  sign: '🪟',
  category: 'iis',
  plain:
    'IIS is the web server that comes with Windows: the program that answers when a browser asks for a page. It stands at the end of the way, where the site is. With an extra called Application Request Routing (ARR), it can also stand in front of other servers and pass requests on to them.',
  tell: 'A Server header with Microsoft-IIS shows that IIS is on the way, but the program behind it may have chosen the status. Microsoft-HTTPAPI in its place means that http.sys, a part of Windows, answered before IIS saw the request, or that another program uses it without IIS. A page that begins with “HTTP Error 404.13” and names a module and a handler is one of IIS’s own.',
  codes:
    'IIS adds a second number to the status, such as the 13 in 404.13, to say what exactly was wrong. The browser gets only the 404 as its status. The second number stands in the field sc-substatus of the IIS log, and on the detailed error page, which by default only the server itself gets to see; Microsoft says that the numbers of 401 are shown in the browser and not in the log. What http.sys refuses stands in the HTTPERR log. For some numbers Microsoft gives nothing but a name: then the causes here follow from that name and from the settings it belongs to.',
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/site-behavior-performance/troubleshoot-http-error-code',
  ],
} satisfies Vendor;
