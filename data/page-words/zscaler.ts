import type { PageWords } from '../shapes';

/** Zscaler signs its pages, which every company can change. */
export default {
  name: 'Zscaler',
  party: 'proxy',
  grade: 'hint',
  text: /^Internet Security by Zscaler\n/i,
  says: 'Zscaler, which many companies send their staff’s traffic through, seems to have written this page by your company’s rules.',
  examples: [
    {
      status: 403,
      text: "Internet Security by Zscaler\nSorry, you don't have permission to visit this site.\nNot allowed to browse this category\nYou are seeing this page because your IT department blocks access to some web sites.",
    },
  ],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/zscaler.py'],
} satisfies PageWords;
