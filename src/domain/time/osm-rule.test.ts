import { describe, expect, test } from 'vitest';
import { checkOsmRule, parseOsmRule, type OsmRuleFault } from './osm-rule.ts';

describe('a rule that people can rely on is accepted', () => {
  test.each([
    'Mo,We,Fr 09:00-12:00; Tu 15:00-18:00; Th 14:00-17:00; PH off',
    'Mo-Fr 08:00-12:00, We 14:00-18:00; PH off',
    'Mo-Fr 9-12',
    'Mo. - Fr. 10.00 - 12.00',
    'Tu[2],Th[-1] 14:00-16:00',
    'week 01-53/2 Th 14:00-17:00',
    'week 02-52/2 Th 14:00-17:00',
    'week 10-20/2 Th 14:00-17:00',
    'Apr-Sep: Mo-Fr 09:00-18:00; Oct-Mar: Mo-Fr 10:00-16:00; Dec 24,31 off',
    'Mo-Fr 09:00-12:00; Sa,PH 10:00-12:00',
    'Mo,We,Sa 20:00-02:00',
    'Mo-Fr 10:00-17:00; 12:00-13:00 off',
    'easter -2 days off',
    '24/7',
    'off',
  ])('%s', (rule) => {
    expect(checkOsmRule(rule)).toEqual({ ok: true, value: undefined });
  });
});

describe('a rule that would make the portal guess is refused, with the reason', () => {
  test.each<[rule: string, fault: OsmRuleFault]>([
    ['Mo-Fr 9 bis 12', 'opening-hours-syntax'],
    ['Montag 10:00-12:00', 'opening-hours-syntax'],
    ['Mo-Fr 10:00-12:00 Uhr', 'opening-hours-syntax'],
    ['Feiertag off', 'opening-hours-syntax'],
    ['Mo 10:00', 'opening-hours-syntax'],
    ['', 'opening-hours-syntax'],
    ['Mo-Fr 09:00-12:00; SH off', 'opening-hours-school-holidays'],
    ['Mo-Fr,SH 09:00-12:00', 'opening-hours-school-holidays'],
    ['week 01-52/2 Th 14:00-17:00', 'opening-hours-week-parity'],
    ['week 1-51/2 Th 14:00-17:00', 'opening-hours-week-parity'],
    ['week 03-51/2 Th 14:00-17:00', 'opening-hours-week-parity'],
    ['Mo-Fr', 'opening-hours-uncertain'],
    ['Mo-Fr open', 'opening-hours-uncertain'],
    ['Mo-Fr 10:00+', 'opening-hours-uncertain'],
    ['Mo 10:00-12:00 unknown', 'opening-hours-uncertain'],
    ['Mo-Fr 10:00-12:00 || Sa 10:00-12:00', 'opening-hours-uncertain'],
    ['Mo-Fr sunrise-12:00', 'opening-hours-uncertain'],
    ['PH off; Mo-Fr 09:00-17:00', 'opening-hours-holidays-order'],
    ['Mo-Fr,PH 09:00-17:00; Sa 10:00-12:00', 'opening-hours-holidays-order'],
    ['Mo 10:00-12:00 "nur im Hof"', 'opening-hours-comment'],
    ['"nach Vereinbarung"', 'opening-hours-comment'],
    ['PH Mo-Fr 10:00-12:00', 'opening-hours-unsupported'],
    ['Mo-Fr 10:00-12:00; PH -1 day 10:00-11:00', 'opening-hours-unsupported'],
    ['Mo 10:00-12:00 Tu 13:00-14:00', 'opening-hours-unsupported'],
    ['Mo 10:00-10:00', 'opening-hours-unsupported'],
  ])('%s: %s', (rule, fault) => {
    expect(checkOsmRule(rule)).toEqual({ ok: false, fault });
  });
});

test('a comma between parts adds hours, a semicolon replaces them, and PH is told apart from weekdays', () => {
  const parsed = parseOsmRule('Mo,Tu 08:00-12:00, We 14:00-02:00; Dec Sa,PH 10:00-11:00; PH off');
  expect(parsed).toEqual({
    ok: true,
    value: [
      { days: 'Mo,Tu', holidays: undefined, adds: false, open: true, ranges: [[480, 720]] },
      { days: 'We', holidays: undefined, adds: true, open: true, ranges: [[840, 1560]] },
      { days: 'Dec Sa', holidays: 'Dec Mo-Su', adds: false, open: true, ranges: [[600, 660]] },
      { days: undefined, holidays: 'Mo-Su', adds: false, open: false, ranges: [[0, 1440]] },
    ],
  });
});
