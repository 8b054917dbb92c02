import type { Vendor } from '../shapes';

export default {
  name: 'Squid',
  sign: '🦑',
  category: 'proxies',
  plain:
    'A free program that fetches pages for others and keeps copies of them. Companies, schools and providers put it between their people and the internet. Some sites put it in front of their own servers. So a Squid can be on your side or on the site’s, and its error pages look the same in both places.',
  tell: 'X-Squid-Error stands in every error page that Squid makes itself, and proves that a Squid made it, but not whose: a second Squid passes it on. If other sites fail in the same way, or if you set up a proxy, it is likely your network’s. A 407 comes from a forward proxy. The page’s last line names the machine, if nobody changed the page. Via and X-Cache only show that a Squid was on the way.',
  codes:
    'X-Squid-Error has the name of the page and a number, as in ERR_DNS_FAIL 0. The number is the system’s errno, and 0 where there is none. The same page can come with different statuses. A keeper can choose other pages and statuses with deny_info, and invent names such as ERR_CUSTOM_ACCESS_DENIED. Where deny_info sends you to another address, the header has a status in place of a name, as in 302 Access Denied. Some names are only for the log.',
  sources: [
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
    'https://github.com/squid-cache/squid/blob/master/src/errorpage.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
    'https://github.com/squid-cache/squid/tree/master/errors/templates',
  ],
} satisfies Vendor;
