import type { Pair, TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import { CATEGORIES } from '../../guide/categories';
import { compareSides, differenceOf, isComparable, type Side } from '../../guide/compare';
import { compareHref } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import { TopicLink } from './TopicLink';

interface Props {
  catalogue: Catalogue;
  sides?: readonly [Side, Side];
  pair?: Pair;
  /** What people often mix up. */
  offered: readonly (readonly [Topic, Topic])[];
  onCompare(one: TopicId, other: TopicId): void;
}

/** Two codes or failures, side by side. */
export function ComparePage({ catalogue, sides, pair, offered, onCompare }: Props) {
  return (
    <>
      <h1>{sides ? `${labelOf(sides[0])} or ${labelOf(sides[1])}?` : 'Compare any two'}</h1>
      {sides && <Comparison sides={sides} pair={pair} />}
      <h2>Choose two</h2>
      <Choice catalogue={catalogue} chosen={sides?.map(({ topic }) => topic.id) ?? []} onCompare={onCompare} />
      <h2>Often mixed up</h2>
      <ul class="popular">
        {offered.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`}>
            <a class="topic" href={compareHref(one.id, other.id)}>
              <b>{one.code ?? one.title}</b> or <b>{other.code ?? other.title}</b>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Comparison({ sides, pair }: { sides: readonly [Side, Side]; pair?: Pair }) {
  return (
    <>
      <p class="lead">{pair ? pair.says : differenceOf(...sides)}</p>
      {pair && <p>{pair.choose}</p>}
      <table class="sides">
        <thead>
          <tr>
            <td />
            {sides.map(({ topic }) => (
              <th key={topic.id} scope="col">
                <TopicLink topic={topic} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareSides(...sides).map(({ name, values, isSame }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {isSame ? (
                <td colSpan={2} class="same">
                  {values[0]} <small>(the same)</small>
                </td>
              ) : (
                values.map((value, place) => <td key={sides[place]?.topic.id}>{value || 'Not said'}</td>)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Choice({ catalogue, chosen, onCompare }: Pick<Props, 'catalogue' | 'onCompare'> & { chosen: TopicId[] }) {
  return (
    <form
      class="choice"
      onSubmit={(event) => {
        event.preventDefault();
        const [one, other] = new FormData(event.currentTarget).getAll('topic') as TopicId[];
        if (one && other) onCompare(one, other);
      }}
    >
      {['One', 'The other'].map((label, place) => (
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
        Compare
      </button>
    </form>
  );
}

function labelOf({ topic }: Side): string {
  return topic.code ?? topic.title;
}
