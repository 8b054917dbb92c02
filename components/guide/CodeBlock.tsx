import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Highlight, Token } from '../../guide/highlight';
import { CopyButton } from '../CopyButton';

interface Props {
  code: string;
  language: string;
  label: string;
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
}

/** Code to read and to copy. Its colours come a moment later than its text. */
export function CodeBlock({ code, language, label, loadHighlight, onCopy }: Props) {
  const [tokens, setTokens] = useState<readonly Token[]>([code]);
  useEffect(() => {
    let isShown = true;
    setTokens([code]);
    void loadHighlight().then((highlight) => isShown && setTokens(highlight(code, language)));
    return () => {
      isShown = false;
    };
  }, [code, language, loadHighlight]);
  return (
    <figure class="code">
      <figcaption>
        {label}
        <CopyButton key={code} label={i18n.t('guide.code.copy')} onCopy={() => onCopy(code)} />
      </figcaption>
      <pre>
        <code>{tokens.map(shown)}</code>
      </pre>
    </figure>
  );
}

function shown(token: Token, place: number) {
  if (typeof token === 'string') return token;
  return (
    <span key={place} class={token.kind}>
      {token.parts.map(shown)}
    </span>
  );
}
