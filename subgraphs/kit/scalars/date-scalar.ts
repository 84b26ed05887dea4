import { calendarDateFault } from '../identifiers/calendar-date.ts';
import { invalid, valid } from '../identifiers/checked.ts';
import { textScalar } from './text-scalar.ts';

export const dateScalar = textScalar({
  name: 'Date',
  description: 'Calendar date (日期) as YYYY-MM-DD, the full-date of RFC 3339, such as 2026-01-31.',
  check: (text) => {
    const fault = calendarDateFault(text);
    return fault === null ? valid(text) : invalid(fault);
  },
  code: 'BAD_USER_INPUT',
  specifiedBy: 'https://www.rfc-editor.org/rfc/rfc3339',
});
