import type { Signature } from '../shapes';

/** Seen on the gateway’s own 400, 403, 404, 502 and 504; Microsoft documents only that there is a default Server header. */
export const headers = { server: /^Microsoft-Azure-Application-(Gateway\/v2|LB\/AGC)$/i };

export default {
  name: 'Azure Application Gateway',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'Microsoft’s Azure Application Gateway, which stands before the site’s servers, names itself here and probably answered.',
  examples: [
    { status: 502, headers: { server: 'Microsoft-Azure-Application-Gateway/v2' } },
    { status: 404, headers: { server: 'Microsoft-Azure-Application-LB/AGC' } },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/dotnet/api/azure.resourcemanager.network.models.applicationgatewayglobalconfiguration.disabledefaultserverheaderinresponse?view=azure-dotnet',
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/applicationgateway.py',
  ],
} satisfies Signature;
