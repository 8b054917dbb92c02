import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox, type Tab } from './browser.ts';

let browser: Firefox;
let tab: Tab;
beforeAll(async () => {
  browser = await Firefox.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

const pages: [what: string, status: number, type: string, text: string, says: RegExp][] = [
  [
    'a page of markup',
    400,
    'text/html',
    '<title>400 The plain HTTP request was sent to HTTPS port</title><center><h1>400 Bad Request</h1></center><center>The plain HTTP request was sent to HTTPS port</center><hr><center>nginx</center>',
    /The page says: “400 The plain HTTP request/,
  ],
  [
    'XML',
    403,
    'application/xml',
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>',
    /The page says: “<Error><Code>AccessDenied/,
  ],
  // Firefox shows JSON in a viewer of its own, and lets an extension read it all the same.
  [
    'JSON',
    403,
    'application/json',
    '{"message":"Missing Authentication Token"}',
    /The page says: “\{"message":"Missing/,
  ],
  ['plain text', 503, 'text/plain', 'no healthy upstream', /The page says: “no healthy upstream/],
];

test.each(pages)('the words of %s are read', async (_, status, type, text, says) => {
  await tab.visit(`/body/${status}?${new URLSearchParams({ type, text })}`);
  await expect.poll(() => tab.badge()).toBe(String(status));
  const popup = await tab.popup();
  await expect.poll(() => popup.attribute('main', 'aria-busy')).toBe('false');
  expect((await popup.facts()).join('\n')).toMatch(says);
  await popup.close();
});
