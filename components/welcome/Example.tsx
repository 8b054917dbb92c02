import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  onShow(): Promise<void>;
  /** The explanation, once it was asked for. */
  children?: ComponentChildren;
}

/** A failure to look at before one happens, and a note that it never did. */
export function Example({ onShow, children }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const isShown = Boolean(children);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isShown) shown.current?.focus();
  }, [isShown]);
  return (
    <section class="card example" aria-labelledby="example">
      <h2 id="example">{i18n.t('welcome.example.title')}</h2>
      <p>{i18n.t('welcome.example.text')}</p>
      {isShown ? (
        <section class="shown" ref={shown} tabIndex={-1} aria-labelledby="example-note">
          <p class="example-note" id="example-note">
            {i18n.t('welcome.example.note')}
          </p>
          {children}
        </section>
      ) : (
        <button type="button" class="primary" onClick={() => void onShow().catch(() => setFailed(true))}>
          {i18n.t('welcome.example.show')}
        </button>
      )}
      <p role="alert">{hasFailed && i18n.t('welcome.example.failed')}</p>
    </section>
  );
}
