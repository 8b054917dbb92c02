import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  draw(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ImageBitmap>;
}

/** A picture out of an answer, drawn: the page may load none from elsewhere. */
export function Picture({ bytes, contentType, draw }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | 'none'>();
  useEffect(() => {
    let isShown = true;
    draw(bytes, contentType).then(
      (picture) => {
        if (!isShown || !canvas.current) return;
        const { width, height } = picture;
        Object.assign(canvas.current, { width, height });
        canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
        picture.close();
        setSize({ width, height });
      },
      () => isShown && setSize('none'),
    );
    return () => {
      isShown = false;
    };
  }, [bytes, contentType, draw]);
  if (size === 'none') return <p>{i18n.t('guide.playground.content.noPicture')}</p>;
  const label =
    size &&
    i18n.t('guide.playground.content.picture', { width: size.width.toString(), height: size.height.toString() });
  return (
    <figure class="picture">
      <canvas ref={canvas} role="img" aria-label={label ?? i18n.t('guide.playground.content.views.image')} />
      {label && <figcaption class="note">{label}</figcaption>}
    </figure>
  );
}
