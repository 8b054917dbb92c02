import type { Answer, Snippet } from '../shapes';
import { lines, nginxString } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

/** For these, `return` takes an address, and nginx writes a body of its own. */
const REDIRECTS = [301, 302, 303, 307, 308];

export default {
  name: 'nginx',
  group: 'Web servers',
  language: 'nginx',
  refuses: refusing(
    [101, 101, 'nginx switches no protocol itself: it passes on the 101 of a server behind it.'],
    [100, 199, 'nginx’s return directive writes final answers only, and an interim one (1xx) is not final.'],
  ),
  code: (answer) =>
    lines('server {', '    listen 80;', '', ...(isRedirect(answer) ? redirect(answer) : direct(answer)), '}'),
  sources: [
    'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
    'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
    'https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page',
  ],
} satisfies Snippet;

function isRedirect({ status, headers }: Answer): boolean {
  return REDIRECTS.includes(status) && headers.Location !== undefined;
}

function direct(answer: Answer): string[] {
  const text = hasNoBody(answer) ? '' : ` ${nginxString(answer.body ?? '')}`;
  return ['    location / {', ...headerLines(answer.headers), `        return ${answer.status}${text};`, '    }'];
}

function redirect({ status, headers, body = '' }: Answer): string[] {
  const { Location: address = '', ...others } = headers;
  return [
    '    location / {',
    `        error_page ${status} @moved;`,
    `        return ${status} ${nginxString(address)};`,
    '    }',
    '',
    '    # The body, and the other headers, of what return sends above.',
    '    location @moved {',
    ...headerLines(others),
    `        return 200 ${nginxString(body)};`,
    '    }',
  ];
}

/** nginx sends Content-Type and Connection itself. */
function headerLines(headers: Answer['headers']): string[] {
  return Object.entries(headers).map(([name, value]) => {
    if (/^content-type$/i.test(name)) return `        default_type ${nginxString(value)};`;
    if (/^connection$/i.test(name) && value === 'close') return '        keepalive_timeout 0;';
    return `        add_header ${name} ${nginxString(value)} always;`;
  });
}

function hasNoBody({ status }: Answer): boolean {
  return status === 204 || status === 205 || status === 304;
}
