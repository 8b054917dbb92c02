import type { HeaderMeaning } from '../shapes';

export const headers = ['x-ms-request-id'];

export default {
  name: 'X-Ms-Request-Id',
  says: 'One of Microsoft’s services gave this request that name.',
  sources: ['https://learn.microsoft.com/en-us/rest/api/storageservices/get-blob-properties'],
} satisfies HeaderMeaning;
