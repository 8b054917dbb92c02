import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Example } from './Example';
import { Facts } from './Facts';
import { Links } from './Links';
import { MorePlaces } from './MorePlaces';
import { Pin } from './Pin';
import { Sites } from './Sites';
import type { BrowserName, SetUp } from './set-up';

interface Props {
  browser: BrowserName;
  setUp: SetUp;
  /** The example's explanation, once somebody asked for it. */
  example?: ComponentChildren;
  onExample(): Promise<void>;
  onAllow(): void;
  /** Opens the browser's settings for this extension; missing where the browser lets nobody do that. */
  onSettings?(): void;
}

/** The first page that somebody sees: what this does, what it never does, an example, and what is left to set up. */
export function WelcomePage({ browser, setUp, example, onExample, onAllow, onSettings }: Props) {
  return (
    <>
      <header>
        <p class="brand">
          <img src="/icon/48.png" alt="" width="32" height="32" />
          {i18n.t('extension.name')}
        </p>
        <h1>{i18n.t('welcome.heading')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <main>
        <Facts />
        <Example onShow={onExample}>{example}</Example>
        <section class="set-up" aria-labelledby="set-up">
          <h2 id="set-up">{i18n.t('welcome.setUp.title')}</h2>
          <ul>
            <Pin browser={browser} isPinned={setUp.isPinned} />
            <Sites sites={setUp.sites} onAllow={onAllow} />
          </ul>
          <MorePlaces browser={browser} setUp={setUp} onSettings={onSettings} />
        </section>
      </main>
      <Links />
    </>
  );
}
