import { z } from 'zod';

/** 30 February has the right form and is no day. Other forms are judged by their own check. */
const isCalendarDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * A day known to the year, the month or the day (ISO 8601 reduced precision): `2014`, `2014-08`, `2014-08-22`.
 * Sources often give no more than a year; a page must not claim a day nobody told us.
 */
export const PartialDay = z
  .union([z.string(), z.number().transform(String)])
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'partial-day-form')
      .refine(isCalendarDay, 'day-unreal'),
  )
  .meta({
    description: 'Ein Datum, so genau wie bekannt: Jahr, Jahr-Monat oder Jahr-Monat-Tag.',
    examples: ['2014', '2014-08', '2014-08-22'],
  });
export type PartialDay = z.infer<typeof PartialDay>;

/** A full day, ISO 8601 calendar date. */
export const Day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day-form')
  .refine(isCalendarDay, 'day-unreal')
  .meta({ description: 'Ein Tag als Jahr-Monat-Tag.', examples: ['2026-11-21'] });
export type Day = z.infer<typeof Day>;
