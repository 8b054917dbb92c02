import type { PageWords } from '../shapes';

/** Written by Windows’ HTTP service; ASP.NET Core copies it word for word for its own list of allowed names. */
export default {
  name: 'http.sys',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^Bad Request\nBad Request - Invalid Hostname\nHTTP Error 400\. The request hostname is invalid\.$/,
  statuses: [400],
  says: 'Windows below the web server, or an ASP.NET Core program, writes this for a site name that was not set up there.',
  examples: [
    {
      status: 400,
      text: 'Bad Request\nBad Request - Invalid Hostname\nHTTP Error 400. The request hostname is invalid.',
    },
  ],
  sources: [
    'https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/HostFiltering/src/HostFilteringMiddleware.cs',
    'https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api',
  ],
} satisfies PageWords;
