import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone, sayablePhone, telHref } from './phone.ts';

describe('a phone number', () => {
  // 030 23125 000–999 is set apart for films and never rings (Bundesnetzagentur).
  it.each([
    ['030 23125-123', '+493023125123'],
    ['(030) 23 12 51 23', '+493023125123'],
    ['+49 30 23125 123', '+493023125123'],
    ['0049 30 23125123', '+493023125123'],
    ['030/23125–123', '+493023125123'],
    ['115', '115'],
    ['112', '112'],
    ['110', '110'],
    ['030 231', '+4930231'],
    ['0800 1110111', '+498001110111'],
    ['116 117', '116117'],
    ['116-123', '116123'],
    ['+43 1 5018000', '+4315018000'],
  ])('written %j is dialled as %s', (text, dialled) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: dialled });
  });

  it.each([
    '',
    '12',
    '23125',
    '030',
    '030 1',
    '030 12',
    '0351 99',
    '+49 351 99',
    '03322 99',
    '0800 123',
    '999',
    '0800 FREE',
    'siehe Aushang',
    '030 23125123456789',
    '030 23125 123 oder 124',
  ])('written %j cannot be dialled', (text) => {
    expect(parsePhone(text)).toEqual({ ok: false, fault: 'phone-undialable' });
  });

  it.each([
    ['+493023125123', '030 23 12 51 23'],
    ['+49302312512', '030 231 25 12'],
    ['+4915123456789', '01512 345 67 89'],
    ['116117', '116 117'],
    ['115', '115'],
    ['+4315018000', '+43 15 01 80 00'],
  ])('%s is said in groups: %s', (number, said) => {
    expect(sayablePhone(number)).toBe(said);
  });

  it.each([
    ['030 23125-0', '+4930231250', '030 231 25 0'],
    ['030 23125-123', '+493023125123', '030 231 25 123'],
    ['030 23125–10', '+49302312510', '030 231 25 10'],
  ])('written %s keeps its extension apart', (written, number, said) => {
    expect(sayablePhone(number, written)).toBe(said);
  });

  it('said in groups and read again is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (end) => {
        const number = `+493023125${String(end).padStart(3, '0')}`;
        expect(parsePhone(sayablePhone(number))).toEqual({ ok: true, value: number });
      }),
    );
  });

  it('is linked by RFC 3966', () => {
    expect(telHref('+493023125123')).toBe('tel:+493023125123');
  });
});
