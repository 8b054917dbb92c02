import { AppWindow, Cloud, Laptop, Network, Server, Shield, Split, Waypoints } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Hop } from '../diagnose/diagnosis';

const ICONS = {
  you: Laptop,
  browser: AppWindow,
  network: Waypoints,
  proxy: Shield,
  cdn: Cloud,
  gateway: Split,
  server: Server,
  site: Network,
};

/** The way from you to the site, with the place where it broke. */
export function PathPicture({ hops, where }: { hops: readonly Hop[]; where: string }) {
  return (
    <ol class="path" aria-label={where}>
      {hops.map(({ kind, label, state }) => {
        const Icon = ICONS[kind];
        return (
          <li key={kind} class={state}>
            <span class="dot">
              <Icon size={16} aria-hidden="true" />
            </span>
            {label}
            {state !== 'passed' && <span class="state">{i18n.t(`path.${state}`)}</span>}
          </li>
        );
      })}
    </ol>
  );
}
