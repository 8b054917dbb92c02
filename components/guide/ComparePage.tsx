import { i18n } from '#i18n';
import type { Pair } from '../../data/shapes';
import { compareSides, differenceOf, type Side } from '../../guide/compare';
import { compareHref } from '../../guide/route';
import type { CompareProps } from '../../guide/view';
import { Filled } from '../Filled';
import { CompareChoice } from './CompareChoice';
import { TopicLink } from './TopicLink';

/** Two codes or failures, side by side. */
export function ComparePage({ view: { sides, pair, offered }, catalogue, onCompare }: CompareProps) {
  const oneOrOther = i18n.t('guide.compare.pair', { one: '{one}', other: '{other}' });
  return (
    <>
      <h1>{sides ? questionOf(sides) : i18n.t('guide.compare.heading')}</h1>
      {sides && <Comparison sides={sides} pair={pair} />}
      <h2>{i18n.t('guide.compare.choose')}</h2>
      <CompareChoice catalogue={catalogue} chosen={sides?.map(({ topic }) => topic.id) ?? []} onCompare={onCompare} />
      <h2>{i18n.t('guide.compare.popular')}</h2>
      <ul class="popular">
        {offered.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`}>
            <a class="topic" href={compareHref(one.id, other.id)}>
              <Filled
                text={oneOrOther}
                one={<b>{one.code ?? one.title}</b>}
                other={<b>{other.code ?? other.title}</b>}
              />
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
                  {values[0]} <small>{i18n.t('guide.compare.same')}</small>
                </td>
              ) : (
                values.map((value, place) => (
                  <td key={sides[place]?.topic.id}>{value || i18n.t('guide.compare.notSaid')}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function questionOf([one, other]: readonly [Side, Side]): string {
  return i18n.t('guide.compare.question', { one: labelOf(one), other: labelOf(other) });
}

function labelOf({ topic }: Side): string {
  return topic.code ?? topic.title;
}
