import type { Failure } from '../../capture/failure';

/** A failure that never was: the address is set aside for examples (RFC 2606), and it goes into no store. */
export function exampleFailure(now: number): Failure {
  return {
    requestId: 'example',
    url: 'https://shop.example/cart',
    method: 'GET',
    type: 'main_frame',
    frameId: 0,
    status: 522,
    headers: [
      ['server', 'cloudflare'],
      ['cf-ray', '0123456789abcdef-FRA'],
    ],
    firstAt: now,
    lastAt: now,
    count: 1,
  };
}
