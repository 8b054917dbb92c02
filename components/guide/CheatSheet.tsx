import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CATEGORIES } from '../../guide/categories';
import { isComparable } from '../../guide/is-comparable';
import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { CheatSheetProps } from '../../guide/view';
import { Filled } from '../Filled';

/** Every code on one page, to filter and to print. */
export function CheatSheet({ catalogue, meanings, onPrint }: CheatSheetProps) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const isWanted = ({ id, code = '', title, vendor = '' }: Topic) =>
    `${code} ${title} ${vendor} ${meanings[id]}`.toLowerCase().includes(wanted);
  const shelves = CATEGORIES.map((category) => ({
    ...category,
    topics: catalogue.inCategory(category.id).filter((topic) => isComparable(topic) && isWanted(topic)),
  })).filter(({ topics }) => topics.length > 0);
  const count = shelves.reduce((sum, { topics }) => sum + topics.length, 0);
  return (
    <div class="cheat-sheet">
      <h1>{i18n.t('guide.cheatSheet.heading')}</h1>
      <div class="tools">
        <label for="filter">
          <Filled
            text={i18n.t('guide.cheatSheet.filter', { filter: '{filter}' })}
            filter={
              <input
                id="filter"
                type="text"
                placeholder={i18n.t('guide.cheatSheet.examples')}
                value={filter}
                onInput={(event) => setFilter(event.currentTarget.value)}
              />
            }
          />
        </label>
        <button type="button" onClick={onPrint}>
          {i18n.t('guide.cheatSheet.print')}
        </button>
        <span role="status">{i18n.t('guide.cheatSheet.rows', count)}</span>
      </div>
      {count === 0 && <p>{i18n.t('guide.cheatSheet.nothing', { filter })}</p>}
      {shelves.map(({ id, name, topics }) => (
        <section key={id}>
          <h2>{name}</h2>
          <table>
            <caption class="unseen">{name}</caption>
            <tbody>
              {topics.map((topic) => (
                <tr key={topic.id}>
                  <th scope="row" colSpan={topic.code ? 1 : 2}>
                    <a href={hrefOf(topic.id)}>{topic.code ?? topic.title}</a>
                  </th>
                  {topic.code && <td>{topic.title}</td>}
                  <td>{meanings[topic.id]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
