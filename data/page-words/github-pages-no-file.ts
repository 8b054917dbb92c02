import type { PageWords } from '../shapes';

/** GitHub’s page for a file that a site does not contain, unless its owner made one. */
export default {
  name: 'GitHub Pages',
  party: 'gateway',
  grade: 'proof',
  text: /^Page not found · GitHub Pages\n404\nFile not found\nThe site configured at this address does not contain the requested file\.\n/,
  statuses: [404],
  says: 'GitHub, which keeps this site, found no file of that name in it. Capital and small letters count.',
  examples: [
    {
      status: 404,
      text: 'Page not found · GitHub Pages\n404\nFile not found\nThe site configured at this address does not contain the requested file.\nIf this is your site, make sure that the filename case matches the URL as well as any file permissions.\nFor root URLs (like http://example.com/) you must provide an index.html file.\nRead the full documentation for more information about using GitHub Pages.\nGitHub Status — @githubstatus',
    },
  ],
  sources: [
    'https://docs.github.com/en/pages/getting-started-with-github-pages/troubleshooting-404-errors-for-github-pages-sites',
    'https://github.com/orgs/community/discussions/23856',
  ],
} satisfies PageWords;
