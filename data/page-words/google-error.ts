import type { PageWords } from '../shapes';

/** The page with the robot. Google’s own services show it as well as its customers’ sites; the vendor documents it nowhere. */
export default {
  name: 'Google',
  party: 'gateway',
  grade: 'hint',
  text: /^Error \d{3} \([^\n)]{1,60}\)!!1\n(?:Google\n)?\d{3}\. That['’]s an error\.\n/,
  says: 'The page looks like that of Google’s own front machines, which stand before Google’s services and before sites that are kept there.',
  examples: [
    {
      status: 404,
      text: 'Error 404 (Not Found)!!1\n404. That’s an error.\nThe requested URL /a was not found on this server. That’s all we know.',
    },
    {
      status: 502,
      text: 'Error 502 (Server Error)!!1\n502. That’s an error.\nThe server encountered a temporary error and could not complete your request.\nPlease try again in 30 seconds. That’s all we know.',
    },
  ],
  sources: ['https://github.com/dbcrossbar/dbcrossbar/issues/163'],
} satisfies PageWords;
