import type { PageWords } from '../shapes';

/** The page of the module that starts ASP.NET Core apps in IIS; its title has the code, as in 500.30 and 502.5. */
export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'proof',
  text: /^HTTP Error (?<code>50[0-3]\.\d{1,2}) - [^\n]{1,120}\nHTTP Error \k<code> - [^\n]{1,120}\n[\s\S]{0,2000}?Troubleshooting steps:\n/,
  statuses: [500, 502, 503],
  says: 'A part of the web server IIS wrote this page: it could not start the site’s ASP.NET Core program, or lost it.',
  examples: [
    {
      status: 500,
      text: "HTTP Error 500.30 - ANCM In-Process Start Failure\nHTTP Error 500.30 - ANCM In-Process Start Failure\nCommon causes of this issue:\nThe application failed to start\nThe application started but then stopped\nThe application started but threw an exception during startup\nTroubleshooting steps:\nCheck the system event log for error messages\nEnable logging the application process' stdout messages",
    },
    {
      status: 502,
      text: 'HTTP Error 502.5 - ANCM Out-Of-Process Startup Failure\nHTTP Error 502.5 - ANCM Out-Of-Process Startup Failure\nCommon causes of this issue:\nThe application process failed to start\nTroubleshooting steps:\nCheck the system event log for error messages',
    },
  ],
  sources: [
    'https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/InProcessRequestHandler/InProcessRhStaticHtml.htm',
    'https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/AspNetCore/ancm_error_page.htm',
  ],
} satisfies PageWords;
