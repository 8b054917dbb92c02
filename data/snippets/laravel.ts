import type { Answer, Snippet } from '../shapes';
import { lines, phpString } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Laravel',
  group: 'Other languages',
  language: 'php',
  refuses: refusing(
    [101, 101, 'A Laravel route can’t switch protocols: for WebSockets there is Laravel Reverb.'],
    [100, 199, 'A Laravel route sends one final answer: interim ones (1xx) are left to the server that runs it.'],
    [600, 999, 'Laravel’s responses are Symfony’s, which throw an error for any status outside 100 to 599.'],
  ),
  code: (answer) =>
    lines(
      '<?php',
      '',
      'use Illuminate\\Support\\Facades\\Route;',
      '',
      "Route::any('/', function () {",
      isMadePrivate(answer) &&
        "    // Laravel adds 'private' to this Cache-Control, which names neither 'private' nor 'public'.",
      ...response(answer),
      '});',
    ),
  sources: [
    'https://laravel.com/docs/responses',
    'https://github.com/symfony/symfony/blob/7.4/src/Symfony/Component/HttpFoundation/Response.php',
    'https://github.com/symfony/symfony/blob/7.4/src/Symfony/Component/HttpFoundation/ResponseHeaderBag.php',
  ],
} satisfies Snippet;

function response(answer: Answer): string[] {
  const { status, headers, body = '' } = answer;
  const reason = ownReason(answer);
  const items = Object.entries(headers).map(([name, value]) => `        ${phpString(name)} => ${phpString(value)},`);
  const start = `    return response(${phpString(body)}, ${status}`;
  const end = reason ? `)->setStatusCode(${status}, ${phpString(reason)});` : ');';
  return items.length > 0 ? [`${start}, [`, ...items, `    ]${end}`] : [start + end];
}

function isMadePrivate({ headers }: Answer): boolean {
  const value = headers['Cache-Control'];
  return value !== undefined && !/\b(private|public|s-maxage)\b/.test(value);
}
