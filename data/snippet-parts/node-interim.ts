import type { Answer } from '../shapes';
import { lines, singleQuoted } from './quoting';

/** How Node.js sends an interim answer (1xx, but not 101) before the final one, on its own `response`. */
export function nodeInterim({ status, headers }: Answer, response: string): string {
  if (status === 100)
    return '  // Node.js has already sent the 100, if the request asked for it with "Expect: 100-continue".';
  if (status === 102) return lines('  // Sends the 102.', `  ${response}.writeProcessing();`);
  if (status === 103) return lines('  // Sends the 103.', ...call(`${response}.writeEarlyHints(`, hints(headers)));
  return lines('  // Since Node.js 24.18.', ...call(`${response}.writeInformation(${status}, `, literals(headers)));
}

/** How Node.js answers a request to switch protocols (101), on its `server`. */
export function nodeUpgrade({ status, reason, headers }: Answer, server: string): string {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return lines(
    `${server}.on('upgrade', (request, socket) => {`,
    '  const head = [',
    ...[`HTTP/1.1 ${status} ${reason}`, ...head].map((line) => `    ${singleQuoted(line)},`),
    "    '',",
    "    '',",
    '  ];',
    "  socket.write(head.join('\\r\\n'));",
    '});',
  );
}

/** The lines of `start` with an object of these properties, whose values are code. */
function call(start: string, properties: readonly (readonly [string, string])[]): string[] {
  if (properties.length === 0) return [`  ${start}{});`];
  return [`  ${start}{`, ...properties.map(([name, value]) => `    ${singleQuoted(name)}: ${value},`), '  });'];
}

function literals(headers: Answer['headers']): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, singleQuoted(value)]);
}

/** writeEarlyHints takes each link by itself. */
function hints(headers: Answer['headers']): [string, string][] {
  return Object.entries(headers).map(([name, value]) => {
    const links = value.split(/,\s*(?=<)/).map((link) => `      ${singleQuoted(link)},`);
    return name.toLowerCase() === 'link' ? ['link', lines('[', ...links, '    ]')] : [name, singleQuoted(value)];
  });
}
