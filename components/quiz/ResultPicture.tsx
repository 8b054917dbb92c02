import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { drawResult, PICTURE, type ResultFacts } from './draw-result';

interface Props {
  facts: ResultFacts;
  alt: string;
  onSave(picture: Blob): void;
  /** Other ways to share it. */
  children: ComponentChildren;
}

/** A result as a picture, to be saved as PNG. */
export function ResultPicture({ facts, alt, onSave, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) drawResult(canvas.current, facts);
  }, [facts]);
  return (
    <figure>
      <canvas ref={canvas} {...PICTURE} role="img" aria-label={alt} />
      <figcaption>
        <button
          type="button"
          onClick={() => canvas.current?.toBlob((picture) => picture && onSave(picture), 'image/png')}
        >
          {i18n.t('guide.quiz.result.save')}
        </button>
        {children}
      </figcaption>
    </figure>
  );
}
