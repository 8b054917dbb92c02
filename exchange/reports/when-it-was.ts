import { isoTime } from '../iso-time';
import { localTime } from './local-time';
import type { Reported } from './report';

/** When it happened, on the clock of whoever saw it and in UTC, which every log can be searched by. */
export function whenItWas({ failure, diagnosis, seenWith }: Reported): string[] {
  const { firstAt, lastAt, count } = failure;
  const local = localTime(firstAt, seenWith.timeZone);
  return [
    ...(local ? [`When: ${local}${diagnosis.sinceThen}`] : []),
    `In UTC: ${isoTime(firstAt)}${local ? '' : diagnosis.sinceThen}`,
    ...(count > 1 && lastAt > firstAt ? [`The last time: ${isoTime(lastAt)}`] : []),
  ];
}
