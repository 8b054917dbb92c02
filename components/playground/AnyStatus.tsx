import { i18n } from '#i18n';
import type { Topic } from '../../guide/topic';

interface Props {
  statuses: readonly Topic[];
  chosen: string;
  onChoose(code: string): void;
}

/** Any code of the guide, to be answered with. */
export function AnyStatus({ statuses, chosen, onChoose }: Props) {
  return (
    <section class="any-status" aria-labelledby="any-title">
      <h2 id="any-title">{i18n.t('guide.playground.any.heading')}</h2>
      <p class="note">{i18n.t('guide.playground.any.lead')}</p>
      <form
        class="choices"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(String(new FormData(event.currentTarget).get('code')));
        }}
      >
        <label>
          {i18n.t('guide.playground.any.code')}{' '}
          <select name="code" key={chosen}>
            {statuses.map(({ code, title }) => (
              <option key={code} value={code} selected={code === chosen}>
                {code} {title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{i18n.t('guide.playground.any.show')}</button>
      </form>
    </section>
  );
}
