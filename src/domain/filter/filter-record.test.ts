import { describe, expect, it } from 'vitest';
import type { Place } from '../place/place.ts';
import type { Service } from '../service/service.ts';
import { aPlace } from '../search/a-catalog.ts';
import { placeFilterRecord, serviceFilterRecord } from './filter-record.ts';

const place = (facts: object): Place => aPlace({ access: { stepFree: 'unknown' }, ...facts } as Partial<Place>);
const service = (facts: object): Service => ({ ...place({}), delivery: [], ...facts }) as unknown as Service;

describe('what a place is narrowed by', () => {
  it('says nothing where nothing is known', () => {
    expect(placeFilterRecord(place({}), undefined)).toEqual({ id: 'ort', kind: 'office' });
  });

  it.each([
    ['free', 'yes'],
    ['donation', 'yes'],
    ['fee', 'no'],
    ['reduced', 'no'],
    ['insurance', 'no'],
    ['unknown', undefined],
  ])('costs of kind %s answer "kostenlos" with %s', (kind, free) => {
    expect(placeFilterRecord(place({ cost: { kind } }), undefined).free).toBe(free);
  });

  it('a channel that is not named is not known, never "no"', () => {
    expect(placeFilterRecord(place({ channels: ['phone'] }), undefined).ways).toEqual({ phone: 'yes' });
  });

  it('a point that is only the middle of an Ortsteil is none to measure from', () => {
    const geo = { latitude: 50, longitude: 10 };
    const spots = (precision: string) => placeFilterRecord(place({ geo: { ...geo, precision } }), undefined).spots;
    expect(spots('district')).toBeUndefined();
    expect(spots('street')).toEqual([{ point: [50, 10], slack: 500 }]);
    expect(spots('address')).toEqual([{ point: [50, 10] }]);
  });
});

describe('what a service is narrowed by', () => {
  it('lies where its places lie, each with its own steps', () => {
    const at = [
      place({ id: 'a', district: 'nord', access: { stepFree: 'yes' } }),
      place({ id: 'b', district: 'sued' }),
      place({ id: 'c' }),
    ];
    const { spots, stepFree } = serviceFilterRecord(service({ delivery: ['atPlace'] }), at, undefined);
    expect(spots).toEqual([{ district: 'nord', stepFree: 'yes' }, { district: 'sued' }]);
    expect(stepFree).toBeUndefined();
  });

  it('that comes home or works by phone asks nobody to climb a step', () => {
    const record = serviceFilterRecord(service({ delivery: ['atHome', 'byPhone'] }), [], undefined);
    expect([record.comes, record.stepFree]).toEqual([true, 'yes']);
    expect(record.ways).toEqual({ phone: 'yes', online: 'no', home: 'yes' });
  });
});
