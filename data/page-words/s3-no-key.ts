import type { PageWords } from '../shapes';

/** Amazon’s XML, or its page for a website in a bucket. Other stores speak the same language; Amazon’s HostId ends with =. */
export default {
  name: 'Amazon S3',
  party: 'server',
  grade: 'hint',
  text: /(?:<Error>\s{0,9}<Code>NoSuchKey<\/Code>|^404 Not Found\n404 Not Found\nCode: NoSuchKey\n)[\s\S]{0,3000}?\bRequestId(?:>|: )(?<id>[0-9A-Z]{16})\b[\s\S]{0,50}?\bHostId(?:>|: )[\w+/]{20,120}={1,2}/,
  idName: 'RequestId',
  statuses: [404],
  says: 'Amazon S3, a store for files, seems to have written this: it has no file under that name.',
  examples: [
    {
      status: 404,
      text: '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a.html</Key><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>',
    },
    {
      status: 404,
      text: '404 Not Found\n404 Not Found\nCode: NoSuchKey\nMessage: The specified key does not exist.\nKey: a.html\nRequestId: 4442587FB7D0A2F9\nHostId: Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==',
    },
  ],
  sources: [
    'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html',
  ],
} satisfies PageWords;
