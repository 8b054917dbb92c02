const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The three forms that must be understood (RFC 9110 section 5.6.7), the preferred one first. */
const FORMS = [
  /^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

/**
 * An HTTP-date as milliseconds since the epoch. Not `Date.parse`: browsers differ in what else they take for a date,
 * and take the third form for local time.
 */
export function readHttpDate(text: string): number | undefined {
  for (const form of FORMS) {
    const { day = '', month = '', year = '', time } = form.exec(text)?.groups ?? {};
    if (time === undefined) continue;
    const number = MONTHS.indexOf(month) + 1;
    const fullYear = year.length === 2 ? `20${year}` : year;
    return instant(`${fullYear}-${twoDigits(number)}-${twoDigits(Number(day))}T${time}Z`);
  }
  return undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function instant(isoDate: string): number | undefined {
  const time = Date.parse(isoDate);
  return Number.isNaN(time) ? undefined : time;
}
