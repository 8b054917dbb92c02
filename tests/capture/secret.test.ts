import { expect, test } from 'vitest';
import { isSecret } from '../../capture/secret';

const secret: [what: string, name: string, value: string][] = [
  ['a JSON Web Token', 'q', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
  ['a token without its signature', 'state', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
  ['an API key in base64', 'q', 'AIzaSyD3f9K2mQ7xW1pZ8vL4tR6yB0cN5hJ2gUs'],
  ['a key with its maker’s name in front', 'q', 'sk_live_51Hd8fK2eZvKYlo2C9aB3xQ7mN4pR6tW8'],
  ['a key in hex', 'h', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  ['32 digits of hex', 'h', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a password', 'password', 'sesame'],
  ['a code', 'code', '4%2F0A'],
  ['random letters within a longer text', 'next', '%2Freset%2F7Gk2Qp9XvB4mN8sLz3Tw6Yc1'],
];

test.each(secret)('%s is a secret', (_, name, value) => {
  expect(isSecret(name, value)).toBe(true);
});

const innocent: [what: string, name: string, value: string][] = [
  ['a word', 'q', 'proxyauthenticationrequired'],
  ['words with a year', 'slug', 'how-to-fix-http-errors-in-2024'],
  ['a long word with a year', 'q', 'internationalization2024'],
  ['a number', 'id', '90071992547409919007199254740991'],
  ['a date', 'since', '2026-11-24T02%3A22%3A17.958Z'],
  ['a UUID', 'page', '0f8fad5b-d9cb-469f-a165-70867728950e'],
  ['a file', 'src', 'jquery-ui.1.13.2.min.js'],
  ['an address', 'url', 'https%3A%2F%2Fshop.example%2Fcart%2F42%2Fitems'],
  ['a name in camel case', 'sort', 'byLastModificationDateDescending'],
  ['a name that only ends like a secret’s', 'keyboard', 'qwerty'],
  ['nothing', 'q', ''],
];

test.each(innocent)('%s is none', (_, name, value) => {
  expect(isSecret(name, value)).toBe(false);
});
