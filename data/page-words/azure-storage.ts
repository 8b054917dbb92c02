import type { PageWords } from '../shapes';

/** The form that Microsoft documents: the Message ends with the request’s number and the time. */
export default {
  name: 'Azure Storage',
  party: 'server',
  grade: 'hint',
  text: /^<Error>\s{0,3}<Code>\w{1,80}<\/Code>\s{0,3}<Message>[^<]{1,500}\sRequestId:(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\sTime:\d{4}-\d\d-\d\dT[\d:.]{8,16}Z<\/Message>/,
  idName: 'RequestId',
  says: 'Azure Storage, a store for files, seems to have written this. The text between the Code marks is Microsoft’s own name for the reason.',
  examples: [
    {
      status: 404,
      text: '<Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.\nRequestId:a0b1c2d3-e01e-0012-3456-789abc000000\nTime:2024-05-09T10:11:12.1234567Z</Message></Error>',
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/rest/api/storageservices/status-and-error-codes2'],
} satisfies PageWords;
