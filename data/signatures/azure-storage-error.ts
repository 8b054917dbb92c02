import type { Signature } from '../shapes';

/** Azure Storage names its own error here; nothing else answers in its name. */
export const headers = { 'x-ms-error-code': /^[A-Z]\w+$/, server: /^Windows-Azure-[A-Z]/i };

export default {
  name: 'Azure Storage',
  party: 'server',
  grade: 'proof',
  headers,
  says: 'Azure Storage, Microsoft’s store for files, made this answer and names the error.',
  examples: [
    {
      status: 404,
      headers: {
        'x-ms-error-code': 'ContainerNotFound',
        server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
        'x-ms-request-id': 'b2da267e-401a-0012-39d8-2cd9df000000',
      },
    },
    {
      status: 404,
      headers: { 'x-ms-error-code': 'ShareNotFound', server: 'Windows-Azure-File/1.0 Microsoft-HTTPAPI/2.0' },
    },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/rest/api/storageservices/status-and-error-codes2',
    'https://github.com/Azure/azure-sdk-for-js',
  ],
} satisfies Signature;
