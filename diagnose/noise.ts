import type { Failure } from '../capture/failure';
import { errorFamily } from './error-family';

/** Why nobody is to blame for a failure. */
export type NoiseReason = 'cancelled' | 'blocked' | 'tracking' | 'prefetch' | 'favicon';

/** The reason not to count a failure, or undefined where it counts. Small and pure: the badge asks it too. */
export function noiseReason(failure: Failure): NoiseReason | undefined {
  if (failure.purpose) return 'prefetch';
  if (failure.abandoned) return 'cancelled';
  if ((failure.status ?? 0) >= 400) return isFavicon(failure) ? 'favicon' : undefined;
  const family = errorFamily(failure);
  if (family === 'cancelled') return 'cancelled';
  const isPage = failure.type === 'main_frame';
  return !isPage && (family === 'blocked' || family === 'tracking') ? family : undefined;
}

export function isNoise(failure: Failure): boolean {
  return noiseReason(failure) !== undefined;
}

/** Browsers ask every site for one, whether or not it has one. */
function isFavicon({ url, type }: Failure): boolean {
  return (
    /^(image|other|imageset)$/.test(type) && /^[^?]*\/(favicon\.ico|apple-touch-icon(-precomposed)?\.png)$/.test(url)
  );
}
