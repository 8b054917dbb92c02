import type { Answer, Snippet } from '../shapes';
import { isHopByHop } from '../snippet-parts/hop-by-hop';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Django',
  group: 'Python',
  language: 'python',
  refuses: refusing(
    [101, 101, 'Django’s views can’t switch protocols: for WebSockets there is Channels.'],
    [
      100,
      199,
      'Django sends one final answer to each request: interim ones (1xx) are left to the server that runs it.',
    ],
    [600, 999, 'Django raises an error for any status outside 100 to 599.'],
  ),
  code: (answer) =>
    lines(
      'from django.http import HttpResponse',
      '',
      '',
      'def answer(request):',
      ...needsAsgi(answer),
      '    return HttpResponse(',
      answer.body && `        ${singleQuoted(answer.body)},`,
      `        status=${answer.status},`,
      ...reason(answer),
      ...headers(answer),
      '    )',
    ),
  sources: [
    'https://docs.djangoproject.com/en/stable/ref/request-response/#httpresponse-objects',
    'https://github.com/django/django/blob/main/django/http/response.py',
    'https://peps.python.org/pep-3333/#other-http-features',
  ],
} satisfies Snippet;

function reason(answer: Answer): string[] {
  const own = ownReason(answer);
  return own ? [`        reason=${singleQuoted(own)},`] : [];
}

function headers(answer: Answer): string[] {
  const items = Object.entries(answer.headers).map(
    ([name, value]) => `            ${singleQuoted(name)}: ${singleQuoted(value)},`,
  );
  return items.length > 0 ? ['        headers={', ...items, '        },'] : [];
}

function needsAsgi({ headers }: Answer): string[] {
  const names = Object.keys(headers).filter(isHopByHop);
  return names.length > 0
    ? [`    # Run this with ASGI: WSGI forbids applications to send ${names.join(' and ')}.`]
    : [];
}
