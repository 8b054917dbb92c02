import type { Signature } from '../shapes';

/** On good answers as well. */
export const headers = { server: /^Windows-Azure-[A-Z]/i };

export default {
  name: 'Azure Storage',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The answer comes from Azure Storage, Microsoft’s store for files.',
  examples: [{ status: 404, headers: { server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0' } }],
  sources: [
    'https://github.com/Azure/azure-sdk-for-js',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json',
  ],
} satisfies Signature;
