import type { VendorEntry } from '../../shapes';

export default {
  title: 'High-bit characters',
  sign: '🈶',
  headline: 'The address has letters that this site doesn’t accept',
  short: 'Unusual letters in the address',
  plain:
    'Addresses can have letters beyond the English ones, such as ü or 字. This site is set up to refuse them. Usually a Windows server takes them, so somebody changed that.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: ['The attribute allowHighBitCharacters was set to false, and the address has a character outside ASCII.'],
  steps: {
    visitor: [],
    owner: ['Set allowHighBitCharacters back to true, its default, or use plain English letters in addresses.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
