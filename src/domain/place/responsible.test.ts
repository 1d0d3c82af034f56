import { describe, expect, it } from 'vitest';
import type { Place } from './place.ts';
import { responsibleOffices } from './responsible.ts';

const office = (id: string, boroughs: Place['serviceArea'], type = 'seniorenbuero'): Place =>
  ({ id, type, serviceArea: boroughs }) as unknown as Place;
const site = { responsibleOffice: { type: 'seniorenbuero' } } as never;
const ids = (places: Place[], borough: string) =>
  responsibleOffices({ places, site }, borough).map((place) => place.id);

describe('the responsible office', () => {
  it('is the one whose service area holds the borough, not a neighbour', () => {
    expect(ids([office('a', { boroughs: ['nord'] }), office('b', { boroughs: ['sued'] })], 'sued')).toEqual(['b']);
  });

  it('may be several: all are shown', () => {
    expect(ids([office('a', { boroughs: ['nord', 'sued'] }), office('b', { boroughs: 'all' })], 'sued')).toEqual([
      'a',
      'b',
    ]);
  });

  it('is nobody when nothing is known, and never an office of another kind', () => {
    expect(ids([office('a', undefined), office('b', { boroughs: ['sued'] }, 'amt')], 'sued')).toEqual([]);
  });
});
