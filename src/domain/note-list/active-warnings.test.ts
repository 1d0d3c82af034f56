import { describe, expect, it } from 'vitest';
import { activeWarnings } from './active-warnings.ts';

const sheet = {
  warnings: [{ text: 'Zu, bis zum 31. März.', until: '2027-03-31' }, { text: 'Umgezogen.' }],
  expiring: [{ on: '2028-11-02', text: 'Die Angaben sind alt.' }],
};

describe('the warnings of a sheet that lay on a device', () => {
  it.each([
    ['2027-03-31', ['Zu, bis zum 31. März.', 'Umgezogen.']],
    ['2027-04-01', ['Umgezogen.']],
    ['2028-11-03', ['Umgezogen.', 'Die Angaben sind alt.']],
  ])('on %s are %o', (today, texts) => {
    expect(activeWarnings(sheet, today)).toEqual(texts);
  });
});
