import type { PageWords } from '../shapes';

/** GitHub’s page for a name or a person without a site. Some people copy it into their own site, which is then at GitHub all the same. */
export default {
  name: 'GitHub Pages',
  party: 'gateway',
  grade: 'proof',
  text: /^Site not found · GitHub Pages\n404\nThere isn['’]t a GitHub Pages site here\.\n/,
  statuses: [404],
  says: 'GitHub keeps no site at this address: it was never published, was taken down, or its name was not set up there.',
  examples: [
    {
      status: 404,
      text: "Site not found · GitHub Pages\n404\nThere isn't a GitHub Pages site here.\nIf you're trying to publish one, read the full documentation to learn how to set up GitHub Pages for your repository, organization, or user account.\nGitHub Status — @githubstatus",
    },
  ],
  sources: [
    'https://docs.github.com/en/pages/getting-started-with-github-pages/troubleshooting-404-errors-for-github-pages-sites',
    'https://github.com/lmartorella/atinysynth-pic/blob/master/404.html',
  ],
} satisfies PageWords;
