import { dayOf } from '../../../guide/quiz/boxes';

/** The day that it is here. */
export function today(): number {
  const now = new Date();
  return dayOf(now.getTime(), -now.getTimezoneOffset());
}
