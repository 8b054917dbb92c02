import { useEffect, useState } from 'preact/hooks';

/** How large text is: 1 where it is as large as browsers show it unless somebody asks for other. */
export function useTextScale(): number {
  const [scale, setScale] = useState(textScale);
  useEffect(() => {
    const observer = new MutationObserver(() => setScale(textScale()));
    observer.observe(document.documentElement, { attributeFilter: ['style'] });
    return () => observer.disconnect();
  }, []);
  return scale;
}

function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
