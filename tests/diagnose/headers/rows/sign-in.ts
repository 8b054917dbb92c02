import type { Told } from './told';

const ask = 'The answer asks for a sign-in with';

export const signIn: Told[] = [
  ['Basic', 401, 'www-authenticate', 'Basic', `${ask} a name and a password (Basic).`],
  [
    'Basic with a realm',
    401,
    'www-authenticate',
    'Basic realm="Staff only"',
    `${ask} a name and a password (Basic). What is locked is called “Staff only”.`,
  ],
  [
    'Digest',
    401,
    'www-authenticate',
    'Digest nonce="a", stale=false',
    `${ask} a name and a password that is sent scrambled (Digest).`,
  ],
  [
    'a stale Digest',
    401,
    'www-authenticate',
    'Digest nonce="a", stale=TRUE',
    `${ask} a name and a password that is sent scrambled (Digest). The password was not wrong: its ticket had run out, and the same password may be sent again.`,
  ],
  ['Bearer', 401, 'www-authenticate', 'Bearer', `${ask} a digital ticket (Bearer).`],
  [
    'a ticket that is not valid',
    401,
    'www-authenticate',
    'Bearer error="invalid_token", error_description="Expired"',
    `${ask} a digital ticket (Bearer). The ticket that came with the request was not accepted: it has run out, was withdrawn or is damaged. It adds: “Expired”.`,
  ],
  [
    'a ticket for less',
    403,
    'www-authenticate',
    'Bearer error="insufficient_scope", scope="read write"',
    `${ask} a digital ticket (Bearer). The ticket that came with the request does not allow this. The ticket must cover “read write”.`,
  ],
  [
    'many remarks, of which the first four are told',
    401,
    'www-authenticate',
    'Bearer realm="A", error="x", error_description="y", scope="z", Basic realm="B"',
    `${ask} a digital ticket (Bearer) or a name and a password (Basic). Its own word for what was wrong is “x”. The ticket must cover “z”. It adds: “y”. What is locked is called “A”.`,
  ],
  [
    'a malformed request with a ticket',
    400,
    'www-authenticate',
    'Bearer error=invalid_request',
    `${ask} a digital ticket (Bearer). It says that the request was incomplete or put together wrongly.`,
  ],
  [
    'an error of its own',
    401,
    'www-authenticate',
    'DPoP error="use_dpop_nonce"',
    `${ask} a digital ticket that is tied to one key (DPoP). Its own word for what was wrong is “use_dpop_nonce”.`,
  ],
  [
    'company sign-in',
    401,
    'www-authenticate',
    'Negotiate, NTLM',
    `${ask} your company sign-in (Negotiate) or your company sign-in in its older form (NTLM).`,
  ],
  ['a scheme of nobody’s', 401, 'www-authenticate', 'Magic x="y"', `${ask} a way of its own, “magic”.`],
  [
    'a proxy’s challenges',
    407,
    'proxy-authenticate',
    'Negotiate, Basic realm="Squid"',
    'The answer asks for a sign-in to a proxy with your company sign-in (Negotiate) or a name and a password (Basic). What is locked is called “Squid”.',
  ],
];
