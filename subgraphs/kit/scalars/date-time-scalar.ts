import { calendarDateFault } from '../identifiers/calendar-date.ts';
import { type Checked, invalid, valid } from '../identifiers/checked.ts';
import { textScalar } from './text-scalar.ts';

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-](\d{2}):(\d{2}))$/i;

/** How moments are answered, and how the seed and most registers store them: nothing to convert. */
const ANSWERED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** RFC 3339 with any offset in, UTC to the whole second out: registries date their entries no finer. */
export const dateTimeScalar = textScalar({
  name: 'DateTime',
  description:
    'Moment (时间) by RFC 3339, answered in UTC to the second, such as 2026-01-02T03:04:05Z. Any offset is accepted; fractions of a second are cut off.',
  check: checkDateTime,
  code: 'BAD_USER_INPUT',
  specifiedBy: 'https://www.rfc-editor.org/rfc/rfc3339',
  print: (stored) => {
    if (typeof stored === 'string') {
      if (ANSWERED.test(stored)) return stored;
      const checked = checkDateTime(stored);
      return checked.isValid ? checked.value : stored;
    }
    return stored instanceof Date && !Number.isNaN(stored.getTime()) ? toTheSecond(stored) : null;
  },
});

function checkDateTime(text: string): Checked {
  const [, date, hour, minute, second, offset, offsetHour = '00', offsetMinute = '00'] = SHAPE.exec(text) ?? [];
  if (date === undefined || hour === undefined || minute === undefined || second === undefined) {
    return invalid('expected a moment with its offset, such as 2026-01-02T03:04:05Z or 2026-01-02T11:04:05+08:00');
  }
  const fault =
    calendarDateFault(date) ??
    above('hour', hour, 23) ??
    above('minute', minute, 59) ??
    above('second', second, 59) ??
    above('hour of the offset', offsetHour, 23) ??
    above('minute of the offset', offsetMinute, 59);
  if (fault !== null) return invalid(fault);
  const value = toTheSecond(new Date(`${date}T${hour}:${minute}:${second}${offset?.toUpperCase()}`));
  // An offset can push the first and the last day of the calendar over its edge.
  return /^(?!0000)\d{4}-/.test(value) ? valid(value) : invalid('the year in UTC is not within 0001 to 9999');
}

const toTheSecond = (moment: Date): string => `${moment.toISOString().slice(0, -5)}Z`;

const above = (name: string, digits: string, highest: number): string | null =>
  Number(digits) > highest ? `${name} is ${digits}, expected 00 to ${highest}` : null;
