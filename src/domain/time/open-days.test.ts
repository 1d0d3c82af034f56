import { expect, test } from 'vitest';
import { openDays } from './open-days.ts';

const schedule = {
  from: '2026-11-28',
  days: ['', '?', '14:00-16:00', '', '9:00-12:00 14:00-18:00', '8:00-9:00'],
  holidays: {},
  closures: {},
};

test('the next days with hours are listed with their dates; closed and unknown days are not', () => {
  expect(openDays(schedule, 2)).toEqual([
    { day: '2026-11-30', ranges: [[840, 960]] },
    {
      day: '2026-12-02',
      ranges: [
        [540, 720],
        [840, 1080],
      ],
    },
  ]);
});

test('there may be fewer than asked for', () => {
  expect(openDays(schedule, 9)).toHaveLength(3);
});
