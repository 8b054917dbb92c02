import type { Vendor } from '../shapes';

export default {
  name: 'Microsoft Exchange and Windows',
  sign: '📧',
  category: 'iis',
  plain:
    'Exchange is Microsoft’s server for mail and calendars, and phones fetch their mail from it with a language called ActiveSync. Windows can also block pages for children, on their own computer. Both use a few status numbers that no standard knows, or that mean something else elsewhere.',
  tell: 'Answers to ActiveSync come from an address that ends in /Microsoft-Server-ActiveSync. A Server header with Microsoft-IIS fits, but it proves little: many sites run on IIS. A block by Windows itself is made on the device, so other devices get the page.',
  codes:
    'They are plain status numbers: 440 for a sign-in that ran out, 449 for a request that lacks something, 450 for a page that parental controls block, 451 for a phone that asked the wrong mail server, 456 for a blocked mail account, and 457 for a mail password that has expired. The same numbers are free for everybody else to use, and 451 is a registered one with another meaning.',
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
    'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100',
    'https://learn.microsoft.com/en-us/windows/win32/parcon/parental-controls-in-box-restrictions-and-user-interfaces',
  ],
} satisfies Vendor;
