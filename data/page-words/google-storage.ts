import type { PageWords } from '../shapes';

/** Google Cloud Storage’s XML; only its sentence about permissions names the product. */
export default {
  name: 'Google Cloud Storage',
  party: 'server',
  grade: 'hint',
  text: /<Error>\s{0,9}<Code>AccessDenied<\/Code>[\s\S]{0,600}?\bdoes not have storage\.objects\.\w{1,20} access to the Google Cloud Storage object\./,
  statuses: [403],
  says: 'Google Cloud Storage, where this file is kept, seems to let nobody read it without a sign-in. It says the same of files that it does not have.',
  examples: [
    {
      status: 403,
      text: "<Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).</Details></Error>",
    },
  ],
  sources: ['https://docs.cloud.google.com/storage/docs/xml-api/reference-status'],
} satisfies PageWords;
