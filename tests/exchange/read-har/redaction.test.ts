import { expect, test } from 'vitest';
import { entry, har, read } from './read';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

const secrets = [
  JWT,
  'AIzaSyD3f9K2mQ7xW1pZ8vL4tR6yB0cN5hJ2gUs',
  'sk_live_51Hd8fK2eZvKYlo2C9aB3xQ7mN4pR6tW8',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'd41d8cd98f00b204e9800998ecf8427e',
  'open-sesame',
];

/** Every place of a HAR where a secret may be. */
const entriesWith = (secret: string) => {
  const url = `https://user:${secret}@site.example/a?password=${secret}&token=${secret}#${secret}`;
  const cookies = [{ name: 'sid', value: secret }];
  const asked = {
    Authorization: `Bearer ${secret}`,
    'Proxy-Authorization': secret,
    Cookie: `sid=${secret}`,
    Referer: url,
    Origin: 'https://site.example',
    'X-Api-Key': secret,
  };
  const headers = { 'Set-Cookie': `sid=${secret}`, Server: 'nginx', Location: url, 'X-Token': secret };
  const more = { cookies, _initiator: { type: 'parser', url }, _securityState: secret, postData: { text: secret } };
  const bodies: [type: string, text: string][] = [
    ['text/html', `<title>password=${secret}</title><a href="${url}">x</a><p>token=${secret}</p><!-- ${secret} -->`],
    ['text/plain', `Authorization: Bearer ${secret}\npassword=${secret}`],
    ['application/json', JSON.stringify({ password: secret, token: secret, user: { accessToken: secret } })],
    ['application/json', `{"password": "${secret}", `],
    [
      'application/problem+json',
      JSON.stringify({ title: 'No', detail: `token=${secret}`, instance: url, token: secret }),
    ],
    ['application/json', JSON.stringify({ errors: [{ message: `token=${secret}`, extensions: { token: secret } }] })],
  ];
  return bodies.flatMap(([type, text], n) => [
    entry({ url: `${url}&n=${n}`, status: 302, headers, asked, more }),
    entry({ url: `${url}&n=${n}`, asked, headers, type, text, more, pageref: `page ${n}` }),
    entry({ url: `${url}&e=${n}`, asked, headers, more, status: 0, error: `Oh dear: ${secret}` }),
  ]);
};

test.each(secrets)('%s is nowhere', async (secret) => {
  const pages = [{ id: 'page 1', title: `https://site.example/?token=${secret}` }];
  const contents = await read(har(entriesWith(secret), { pages }), { keptHeaders: new Set(['server']) });
  expect(contents.failed).toBeGreaterThan(10);
  expect(JSON.stringify(contents)).not.toContain(secret);
});
