import type { PageWords } from '../shapes';

/** References that begin with 18 stand for a denial by a rule. Seen word for word in a great many raw pages. */
export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'proof',
  text: /^Access Denied\nAccess Denied\nYou don't have permission to access "[^\n]{1,2500}" on this server\.\nReference #(?<id>18\.[0-9a-f]{1,10}\.\d{9,11}\.[0-9a-f]{1,10})\b/,
  idName: 'Reference',
  statuses: [403],
  says: 'Akamai, which delivers this site, turned the request away by a rule. Only the site’s owner can look the reference up and change it.',
  examples: [
    {
      status: 403,
      text: 'Access Denied\nAccess Denied\nYou don\'t have permission to access "http://www.example.com/" on this server.\nReference #18.e3c1202.1744611336.e02832\nhttps://errors.edgesuite.net/18.e3c1202.1744611336.e02832',
    },
    {
      status: 403,
      text: 'Access Denied\nAccess Denied\nYou don\'t have permission to access "http://www.example.com/a" on this server.\nReference #18.eb5e8c4f.1620973349.187d926b',
    },
  ],
  sources: [
    'https://github.com/netbirdio/netbird/issues/3670',
    'https://github.com/Ekultek/WhatWaf/issues/1162',
    'https://techdocs.akamai.com/application-security/reference/get-error-translator-lookup',
  ],
} satisfies PageWords;
