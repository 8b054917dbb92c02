import { i18n } from '#i18n';
import type { Policy } from '../store/settings/policy';

/** Whom to ask in the organisation that manages this browser: shown where it is the network admin's turn. */
export function Helpdesk({ name, email, url, phone }: NonNullable<Policy['helpdesk']>) {
  const links = [
    url && [url, url],
    email && [email, `mailto:${email.split('@').map(encodeURIComponent).join('@')}`],
    phone && [phone, `tel:${phone.replace(/[^\d+]/g, '')}`],
  ].filter((link) => link !== undefined && link !== '');
  return (
    <section class="card helpdesk" aria-labelledby="helpdesk-title">
      <h2 id="helpdesk-title">{i18n.t('helpdesk.title')}</h2>
      <p>
        <bdi>{name ?? i18n.t('helpdesk.unnamed')}</bdi>
      </p>
      {links.length > 0 && (
        <ul>
          {links.map(([text, href]) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                <bdi>{text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
