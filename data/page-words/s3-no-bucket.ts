import type { PageWords } from '../shapes';

/** Amazon’s XML, or its page for a website in a bucket. Other stores speak the same language; Amazon’s HostId ends with =. */
export default {
  name: 'Amazon S3',
  party: 'server',
  grade: 'hint',
  text: /(?:<Error>\s{0,9}<Code>NoSuchBucket<\/Code>|^404 Not Found\n404 Not Found\nCode: NoSuchBucket\n)[\s\S]{0,1000}?\bRequestId(?:>|: )(?<id>[0-9A-Z]{16})\b[\s\S]{0,50}?\bHostId(?:>|: )[\w+/]{20,120}={1,2}/,
  idName: 'RequestId',
  statuses: [404],
  says: 'Amazon S3 seems to say that the whole folder of files behind this address is missing, not only the page.',
  examples: [
    {
      status: 404,
      text: '<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>www.example.com</BucketName><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>',
    },
  ],
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'],
} satisfies PageWords;
