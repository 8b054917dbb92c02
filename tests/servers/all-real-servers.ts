import type { ServerName } from '../../scripts/find-server.ts';
import { startApache } from './apache.ts';
import { startCaddy } from './caddy.ts';
import { startHaproxy } from './haproxy.ts';
import { startLighttpd } from './lighttpd.ts';
import { startNginx } from './nginx.ts';
import type { RealServer } from './real-server.ts';
import { startVarnish } from './varnish.ts';

/** Starts each real web server that a browser reaches without a proxy. */
export const startRealServer: Record<ServerName, () => Promise<RealServer>> = {
  nginx: startNginx,
  Apache: startApache,
  HAProxy: startHaproxy,
  Varnish: startVarnish,
  lighttpd: startLighttpd,
  Caddy: startCaddy,
};
