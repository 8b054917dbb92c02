import type { PageWords } from '../shapes';

/** The replacement page of FortiGate’s web filter; every company can change it. */
export default {
  name: 'Fortinet',
  party: 'network',
  grade: 'hint',
  text: /^(?:[^\n]{1,100}\n)?(?:Powered By Fortinet\n)?FortiGuard [^\n]{1,80}\n(?:[^\n]{1,80}\n)?Web Page Blocked!?\n/i,
  says: 'A Fortinet firewall on your side seems to have blocked this page by the rules of your network. The site itself may be fine.',
  examples: [
    {
      status: 403,
      text: 'Web Filter Violation\nFortiGuard Intrusion Prevention - Access Blocked\nWeb Page Blocked\nYou have tried to access a web page that is in violation of your Internet usage policy.\nCategory	Malicious Websites\nURL	http://example.com/',
    },
    {
      status: 403,
      text: 'Web Filter Block Override\nPowered By Fortinet\nFortiGuard Web Filtering\nWeb Page Blocked!\nYou have tried to access a web page which is in violation of your internet usage policy.',
    },
  ],
  sources: ['https://github.com/ooni/blocking-fingerprints'],
} satisfies PageWords;
