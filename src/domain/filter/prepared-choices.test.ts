import { describe, expect, it } from 'vitest';
import { aFilterRecord } from './a-filter-record.ts';
import { choiceSlug, preparedChoices } from './prepared-choices.ts';

const records = [
  aFilterRecord({ id: 'a', stepFree: 'yes', languages: ['ru'], audiences: ['women'] }),
  aFilterRecord({ id: 'b', stepFree: 'no', free: 'yes' }),
  aFilterRecord({ id: 'c', free: 'yes', audiences: ['women', 'dementia'] }),
  aFilterRecord({ id: 'd', kind: 'office', languages: ['pl'] }),
];

describe('prepared choices of a list', () => {
  it('are those that lead to a record of this list, with how many fit for sure', () => {
    const choices = preparedChoices(records, 'meetingPlace');
    expect(choices.map(({ slug, count }) => [slug, count])).toEqual([
      ['stufenlos', 1],
      ['kostenlos', 2],
      ['fuer-frauen', 2],
      ['fuer-demenz', 1],
      ['sprache-ru', 1],
    ]);
  });

  it('leave out what would keep the whole list', () => {
    expect(preparedChoices(records, 'office')).toEqual([]);
  });

  it('have addresses that can be said', () => {
    expect(choiceSlug({ way: 'home' })).toBe('weg-zuhause');
  });
});
