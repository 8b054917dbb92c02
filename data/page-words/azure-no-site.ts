import type { PageWords } from '../shapes';

/** What Azure’s front machines write for a host name that no app claims. */
export default {
  name: 'Azure App Service',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:[^\n]{1,80}\n)?404 Web Site not found\.\n[\s\S]{0,300}\bAzure\b/,
  statuses: [404],
  says: 'Microsoft’s hosting seems to know no site by this name. Either the site is gone, or its address still points to its old home.',
  examples: [
    {
      status: 404,
      text: 'Microsoft Azure Web App - Error 404\n404 Web Site not found.\nYou may be seeing this error due to one of the reasons listed below :\nCustom domain has not been configured inside Azure. See how to map an existing domain to resolve this.\nClient cache is still pointing the domain to old IP address. Clear the cache by running the command ipconfig/flushdns.',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-custom-domain'],
} satisfies PageWords;
