import { describe, expect, test } from 'vitest';
import { clockTime, fromPartialDay, listOf, longDay, nearDay, partialDay, timeRanges, weekdayList } from './dates.ts';

test.each([
  ['2026-11-30', 'Montag, 30. November 2026'],
  ['2026-03-29', 'Sonntag, 29. März 2026'],
  ['2028-02-29', 'Dienstag, 29. Februar 2028'],
  ['2027-01-01', 'Freitag, 1. Januar 2027'],
])('%s is read as %s', (day, words) => {
  expect(longDay(day)).toBe(words);
  expect(nearDay(day)).toBe(words.slice(0, -5));
});

test.each([
  ['2014', '2014', 'von 2014'],
  ['2014-08', 'August 2014', 'von August 2014'],
  ['2014-08-22', '22. August 2014', 'vom 22. August 2014'],
])('a date known as %s says no more than that: %s', (day, words, from) => {
  expect(partialDay(day)).toBe(words);
  expect(fromPartialDay(day)).toBe(from);
});

test.each([
  [0, '0 Uhr'],
  [540, '9 Uhr'],
  [545, '9:05 Uhr'],
  [870, '14:30 Uhr'],
  [1440, '24 Uhr'],
  [1560, '2 Uhr'],
])('minute %i is %s', (minutes, words) => {
  expect(clockTime(minutes)).toBe(words);
});

test.each<[[number, number][], string]>([
  [[[540, 720]], '9 bis 12 Uhr'],
  [[[540, 720], [840, 990]], '9 bis 12 Uhr und 14 bis 16:30 Uhr'], // prettier-ignore
  [[[1200, 1560]], '20 bis 2 Uhr'],
  [[[0, 1440]], 'rund um die Uhr'],
])('ranges %j are %s', (ranges, words) => {
  expect(timeRanges(ranges)).toBe(words);
});

describe('weekdays', () => {
  test.each([
    [[1, 3, 5], 'Montag, Mittwoch und Freitag'],
    [[1, 2, 3, 4, 5], 'Montag bis Freitag'],
    [[6, 7], 'Samstag und Sonntag'],
    [[1, 2, 4, 5, 6], 'Montag, Dienstag und Donnerstag bis Samstag'],
    [[7], 'Sonntag'],
    [[], ''],
  ])('%j: %s', (days, words) => {
    expect(weekdayList(days)).toBe(words);
  });

  test('can be joined by commas only', () => {
    expect(weekdayList([1, 3, 5], ', ')).toBe('Montag, Mittwoch, Freitag');
  });
});

test('lists end in "und"', () => {
  expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a und b',
    'a, b und c',
  ]);
});
