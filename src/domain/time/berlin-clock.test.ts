import { expect, test } from 'vitest';
import { berlinNow } from './berlin-clock.ts';

test.each([
  ['an ordinary winter noon', '2026-11-21T11:05:59Z', '2026-11-21', 12 * 60 + 5],
  ['midnight is minute 0 of the new day', '2026-11-20T23:00:00Z', '2026-11-21', 0],
  ['a minute before midnight', '2026-11-20T22:59:30Z', '2026-11-20', 1439],
  ['before clocks go forward', '2026-03-29T00:59:00Z', '2026-03-29', 119],
  ['after clocks went forward', '2026-03-29T01:00:00Z', '2026-03-29', 180],
  ['the first 2:30 of the long night', '2026-10-25T00:30:00Z', '2026-10-25', 150],
  ['the second 2:30 of the long night', '2026-10-25T01:30:00Z', '2026-10-25', 150],
  ['New Year is earlier than in Greenwich', '2026-12-31T23:30:00Z', '2027-01-01', 30],
])('%s', (_, instant, day, minutes) => {
  expect(berlinNow(new Date(instant))).toEqual({ day, minutes });
});

test('the time zone is an argument', () => {
  expect(berlinNow(new Date('2026-11-21T11:05:00Z'), 'Asia/Tokyo')).toEqual({
    day: '2026-11-21',
    minutes: 20 * 60 + 5,
  });
});
