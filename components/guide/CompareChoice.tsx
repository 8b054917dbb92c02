import { i18n } from '#i18n';
import type { TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import { CATEGORIES } from '../../guide/categories';
import { isComparable } from '../../guide/is-comparable';

interface Props {
  catalogue: Catalogue;
  /** What is compared now. */
  chosen: readonly TopicId[];
  onCompare(one: TopicId, other: TopicId): void;
}

/** Two lists of all that can be compared, to choose one of each. */
export function CompareChoice({ catalogue, chosen, onCompare }: Props) {
  return (
    <form
      class="choice"
      onSubmit={(event) => {
        event.preventDefault();
        const [one, other] = new FormData(event.currentTarget).getAll('topic') as TopicId[];
        if (one && other) onCompare(one, other);
      }}
    >
      {[i18n.t('guide.compare.one'), i18n.t('guide.compare.other')].map((label, place) => (
        <label key={label}>
          {label}
          <select name="topic" key={chosen[place]}>
            {CATEGORIES.map(({ id, name }) => (
              <optgroup key={id} label={name}>
                {catalogue
                  .inCategory(id)
                  .filter(isComparable)
                  .map((topic) => (
                    <option
                      key={topic.id}
                      value={topic.id}
                      selected={topic.id === (chosen[place] ?? (place ? 'statuses/403' : 'statuses/401'))}
                    >
                      {[topic.code, topic.title].filter(Boolean).join(' ')}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" class="primary">
        {i18n.t('guide.compare.submit')}
      </button>
    </form>
  );
}
