import { csharpText, doubleQuoted, lines } from '../quoting';
import { ownReason } from '../reasons';
import { refusing } from '../refusing';
import type { Answer, Snippet } from '../shapes';

export default {
  name: 'ASP.NET Core',
  group: 'Other languages',
  language: 'csharp',
  refuses: refusing(
    [101, 101, 'ASP.NET Core switches protocols only on request: for WebSockets, AcceptWebSocketAsync sends the 101.'],
    [100, 199, 'An ASP.NET Core answer is final: interim ones (1xx) are left to the server, such as Kestrel.'],
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
  ],
} satisfies Snippet;

function headers({ headers }: Answer): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `    context.Response.Headers[${doubleQuoted(name)}] = ${doubleQuoted(value)};`,
  );
}
