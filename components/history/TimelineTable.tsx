import { i18n } from '#i18n';
import { shortName } from './TimelineLegend';
import { CLASSES, countsOf, spanOf, type TimelineData, totalOf } from './timeline-data';
import { spanWords } from './timeline-words';

const MOST_ROWS = 50;

/** The chart’s numbers for those who hear the page; neighbours share a row where there are many. */
export function TimelineTable({ data }: { data: TimelineData }) {
  return (
    <div class="timeline-aside">
      <table>
        <caption>{i18n.t('history.timeline.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('history.timeline.time')}</th>
            {CLASSES.map((name) => (
              <th key={name} scope="col">
                {shortName(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(data).map(({ from, to, counts }) => (
            <tr key={from}>
              <th scope="row">{spanWords({ from, to })}</th>
              {CLASSES.map((name) => (
                <td key={name}>{counts[name].toLocaleString()}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(data: TimelineData) {
  const { length } = data.times;
  const each = Math.ceil(length / MOST_ROWS);
  return Array.from({ length: Math.ceil(length / each) }, (_, row) => {
    const edges = [row * each, Math.min(length, (row + 1) * each) - 1] as const;
    return { ...spanOf(data, ...edges), counts: countsOf(data, ...edges) };
  }).filter(({ counts }) => totalOf(counts) > 0);
}
