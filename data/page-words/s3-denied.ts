import type { PageWords } from '../shapes';

/** Amazon’s XML, or its page for a website in a bucket. Other stores speak the same language; Amazon’s HostId ends with =. */
export default {
  name: 'Amazon S3',
  party: 'server',
  grade: 'hint',
  text: /(?:<Error>\s{0,9}<Code>AccessDenied<\/Code>|^403 Forbidden\n403 Forbidden\nCode: AccessDenied\n)[\s\S]{0,1000}?\bRequestId(?:>|: )(?<id>[0-9A-Z]{16})\b[\s\S]{0,50}?\bHostId(?:>|: )[\w+/]{20,120}={1,2}/,
  idName: 'RequestId',
  statuses: [403],
  says: 'Amazon S3 seems to have refused this file. To strangers it says so about missing files, too.',
  examples: [
    {
      status: 403,
      text: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>',
    },
    {
      status: 403,
      text: '403 Forbidden\n403 Forbidden\nCode: AccessDenied\nMessage: Access Denied\nRequestId: 4442587FB7D0A2F9\nHostId: Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==',
    },
  ],
  sources: [
    'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  ],
} satisfies PageWords;
