import { addDays } from './calendar.ts';
import type { Day } from '../shared/partial-day.schema.ts';

/** Public holidays of every Land. What a Land adds is not worked out: it is data of the city. */
export const nationwideHolidayKinds = [
  'neujahr',
  'karfreitag',
  'ostermontag',
  'tagDerArbeit',
  'himmelfahrt',
  'pfingstmontag',
  'tagDerDeutschenEinheit', // Einigungsvertrag Art. 2 (2); the others by holiday acts of all Länder
  'ersterWeihnachtstag',
  'zweiterWeihnachtstag',
] as const;
export type NationwideHoliday = (typeof nationwideHolidayKinds)[number];

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8), for years from 1583. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const sum = h + l - 7 * m;
  const month = Math.floor((sum + 90) / 25);
  const day = (sum + 33 * month + 19) % 32;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The holidays of one year, in the order of the calendar. */
export function nationwideHolidays(year: number): { on: Day; kind: NationwideHoliday }[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string): Day => `${String(year)}-${monthAndDay}`;
  const days: Record<NationwideHoliday, Day> = {
    neujahr: fixed('01-01'),
    karfreitag: addDays(easter, -2),
    ostermontag: addDays(easter, 1),
    tagDerArbeit: fixed('05-01'),
    himmelfahrt: addDays(easter, 39),
    pfingstmontag: addDays(easter, 50),
    tagDerDeutschenEinheit: fixed('10-03'),
    ersterWeihnachtstag: fixed('12-25'),
    zweiterWeihnachtstag: fixed('12-26'),
  };
  return nationwideHolidayKinds
    .map((kind) => ({ on: days[kind], kind }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}
