import type { Answer, Snippet } from '../shapes';
import { lines, rubyString } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Ruby on Rails',
  group: 'Other languages',
  language: 'ruby',
  refuses: refusing(
    [101, 101, 'A Rails action can’t switch protocols: for WebSockets, Rails has Action Cable.'],
    [100, 102, 'Rails sends no interim answers (1xx) but 103: the others are left to the server that runs it.'],
    [104, 199, 'Rails sends no interim answers (1xx) but 103.'],
  ),
  code: (answer) =>
    lines(
      'class ExampleController < ApplicationController',
      '  def show',
      ...(answer.status === 103 ? earlyHints(answer) : final(answer)),
      '  end',
      'end',
    ),
  sources: [
    'https://api.rubyonrails.org/classes/ActionController/Rendering.html',
    'https://api.rubyonrails.org/classes/ActionController/Head.html',
    'https://api.rubyonrails.org/classes/ActionDispatch/Request.html#method-i-send_early_hints',
    'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/http/cache.rb',
  ],
} satisfies Snippet;

function final({ status, headers, body }: Answer): string[] {
  const rewritten = rewriting(headers['Cache-Control'] ?? '');
  return [
    ...(rewritten ? [`    # ${rewritten}`] : []),
    ...Object.entries(headers).map(
      ([name, value]) => `    response.headers[${rubyString(name)}] = ${rubyString(value)}`,
    ),
    body ? `    render body: ${rubyString(body)}, status: ${status}` : `    head ${status}`,
  ];
}

function earlyHints({ headers }: Answer): string[] {
  const items = Object.entries(headers).map(([name, value]) => `${rubyString(name)} => ${rubyString(value)}`);
  return [
    '    # Sends the 103 if the server can: Puma does with --early-hints.',
    `    request.send_early_hints(${items.join(', ')})`,
    '    render plain: "The final answer\\n"',
  ];
}

/** What Rails makes of a Cache-Control. */
function rewriting(cacheControl: string): string | undefined {
  if (/^max-age=\d+$/.test(cacheControl)) return 'Rails adds "private" to this Cache-Control.';
  if (cacheControl === 'no-cache, private') return 'Rails sends only "no-cache" of this Cache-Control.';
}
