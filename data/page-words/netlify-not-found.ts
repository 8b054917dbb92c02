import type { PageWords } from '../shapes';

/** Netlify’s default page. The first sentence has been copied into many apps; the one for the owner names Netlify. */
export default {
  name: 'Netlify',
  party: 'gateway',
  grade: 'hint',
  text: /^Page not found\s(?:Page not found\s)?Looks like you['’]ve followed a broken link or entered a URL that doesn['’]t exist on this site\.[\s\S]{0,200}?\bplease visit Netlify['’]s\b/i,
  statuses: [404],
  says: 'This looks like Netlify’s own page for an address that a site kept there does not have.',
  examples: [
    {
      status: 404,
      text: "Page not found\nPage not found\nLooks like you've followed a broken link or entered a URL that doesn't exist on this site.\nBack to our site\nIf this is your site, and you weren't expecting a 404 for this path, please visit Netlify's \"page not found\" support guide for troubleshooting tips.",
    },
  ],
  sources: ['https://answers.netlify.com/t/support-guide-i-ve-deployed-my-site-but-i-still-see-page-not-found/125'],
} satisfies PageWords;
