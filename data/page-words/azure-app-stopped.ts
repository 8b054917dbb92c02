import type { PageWords } from '../shapes';

/** Microsoft’s documentation quotes the heading. The title has changed. */
export default {
  name: 'Azure App Service',
  party: 'gateway',
  grade: 'proof',
  text: /^(?:[^\n]{1,80}\n)?Error 403 - This web app is stopped\.\nThe web app you have attempted to reach is currently stopped and does not accept any requests\./,
  statuses: [403],
  says: 'Microsoft’s hosting answered because the site’s program is switched off there. It does so when the owner stopped it, and when money or a quota ran out.',
  examples: [
    {
      status: 403,
      text: 'Web App - Unavailable\nError 403 - This web app is stopped.\nThe web app you have attempted to reach is currently stopped and does not accept any requests. Please try to reload the page or visit it again soon.\nIf you are the web app administrator, please find the common 403 error scenarios and resolution here. For further troubleshooting tools and recommendations, please visit Azure Portal.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/archive/blogs/waws/azure-web-apps-error-403-this-web-app-is-stopped'],
} satisfies PageWords;
