import type { PageWords } from '../shapes';

/** The page of Sucuri’s firewall. Seen word for word in a raw page, together with the header x-sucuri-block. */
export default {
  name: 'Sucuri',
  party: 'cdn',
  grade: 'proof',
  text: /^Sucuri WebSite Firewall - Access Denied\n[\s\S]{0,300}?\bAccess Denied - Sucuri Website Firewall\n[\s\S]{0,2500}?\bBlock ID:\s(?<id>[A-Z0-9]{3,20})\b/,
  idName: 'Block ID',
  says: 'Sucuri’s firewall, which stands before this site, blocked the request. The table on the page names the reason.',
  examples: [
    {
      status: 403,
      text: 'Sucuri WebSite Firewall - Access Denied\nWebsite Firewall\nBack to sucuri.net\nAccess Denied - Sucuri Website Firewall\nIf you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket and make sure to include the block details (displayed in the box below), so we can assist you in troubleshooting the issue.\nBlock details:\nYour IP:	192.0.2.1\nURL:	example.com/a\nYour Browser:	Mozilla/5.0\nBlock ID:	FBP007\nBlock reason:	Fake bot access.\nTime:	2026-02-27 02:34:03\nServer ID:	19002\n© 2026 Sucuri Inc. All rights reserved.',
    },
  ],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py'],
} satisfies PageWords;
