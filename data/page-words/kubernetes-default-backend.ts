import type { PageWords } from '../shapes';

/** The whole body of the small server that answers for a cluster where no rule fits. */
export default {
  name: 'Kubernetes',
  party: 'gateway',
  grade: 'proof',
  text: /^default backend - 404$/,
  statuses: [404],
  says: 'A Kubernetes cluster wrote this, most often because none of its rules fits this name and address.',
  examples: [{ status: 404, text: 'default backend - 404' }],
  sources: ['https://github.com/kubernetes/ingress-gce/blob/master/cmd/404-server/server.go'],
} satisfies PageWords;
