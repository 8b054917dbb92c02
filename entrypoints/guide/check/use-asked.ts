import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AskedAddresses, readAsked } from './asked-addresses';

/** The text of the form, filled in with what the page's address asks for; what is told of that; and how to change it. */
export function useAsked(asked: string) {
  const [text, setText] = useState('');
  const [from, setFrom] = useState<AskedAddresses>();
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    setReading(/(^|&)tab=/.test(asked));
    void readAsked(asked).then((found) => {
      if (!isCurrent) return;
      setReading(false);
      setFrom(found);
      if (found) setText(found.text);
    });
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return {
    text,
    setText,
    told: isReading ? i18n.t('guide.check.reading') : toldOf(from),
    isPrivate: !!from?.isPrivate,
  };
}

function toldOf(from: AskedAddresses | undefined): string | undefined {
  if (from?.isUnread) return i18n.t('guide.check.noLinks');
  if (!from?.page) return;
  const { count, title } = from.page;
  return i18n.t('guide.check.fromPage', count, { title });
}
