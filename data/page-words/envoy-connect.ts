import type { PageWords } from '../shapes';

/** The whole body, as Envoy’s router writes it; the reason at its end may be missing in old versions. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'proof',
  text: /^upstream connect error or disconnect\/reset before headers(?:\. (?:retried and the latest )?reset reason: (?!overflow)[^\n]{1,1000})?$/,
  statuses: [502, 503],
  says: 'The reverse proxy Envoy could not connect to the server behind it, or that server hung up before it answered.',
  examples: [
    {
      status: 503,
      text: 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout',
    },
    {
      status: 503,
      text: 'upstream connect error or disconnect/reset before headers. retried and the latest reset reason: remote connection failure, transport failure reason: delayed connect error: 111',
    },
    { status: 502, text: 'upstream connect error or disconnect/reset before headers. reset reason: protocol error' },
  ],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'],
} satisfies PageWords;
