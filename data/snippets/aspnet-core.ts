import type { Answer, Snippet } from '../shapes';
import { csharpText, doubleQuoted, lines } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'ASP.NET Core',
  group: 'Other languages',
  language: 'csharp',
  refuses: refusing(
    [101, 101, 'ASP.NET Core switches protocols only on request: for WebSockets, AcceptWebSocketAsync sends the 101.'],
    [
      100,
      199,
      'ASP.NET Core has no way to send an interim answer (1xx): Kestrel, its server, adds only the 100 itself.',
    ],
  ),
  code: (answer) => {
    const reason = ownReason(answer);
    return lines(
      reason && 'using Microsoft.AspNetCore.Http.Features;',
      reason && '',
      'var app = WebApplication.Create(args);',
      '',
      answer.body ? 'app.Run(async context =>' : 'app.Run(context =>',
      '{',
      `    context.Response.StatusCode = ${answer.status};`,
      reason &&
        `    context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = ${doubleQuoted(reason)};`,
      ...headers(answer),
      answer.body
        ? `    await context.Response.WriteAsync(${csharpText(answer.body, ' '.repeat(8))});`
        : '    return Task.CompletedTask;',
      '});',
      '',
      'app.Run();',
    );
  },
  sources: [
    'https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.httpresponse',
    'https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.features.ihttpresponsefeature.reasonphrase',
    'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/websockets',
    'https://github.com/dotnet/aspnetcore/issues/27851',
  ],
} satisfies Snippet;

function headers({ headers }: Answer): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `    context.Response.Headers[${doubleQuoted(name)}] = ${doubleQuoted(value)};`,
  );
}
