import { i18n } from '#i18n';
/** Where the claims come from. The browser asks nobody until a link is followed. */
export function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source}>
          <a href={source} rel="noreferrer" target="_blank">
            {nameOf(source)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** `RFC 9110, section 15.5.8`, or the address without its protocol. */
export function nameOf(source: string): string {
  const [, rfc, section] = /\/rfc\/rfc(\d+)\.html(?:#section-([\d.]+))?/.exec(source) ?? [];
  if (rfc && section) return i18n.t('guide.sources.section', { rfc, section });
  if (rfc) return `RFC ${rfc}`;
  return source.replace(/^https:\/\/(www\.)?|\/$/g, '');
}
