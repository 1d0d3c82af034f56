import { describe, expect, it } from 'vitest';
import { nameUuid } from './name-uuid.ts';

const OFFICE = 'https://60plus.musterstadt.example/anlaufstellen/seniorenbuero-nord/';

describe('the UUID of an address', () => {
  it('is the version 5 that other programs work out too (Python, uuid5)', () => {
    expect(nameUuid(OFFICE)).toBe('f5b9ca28-27e0-590a-945f-5c0cd5ebb7ca');
  });

  it('differs between addresses', () => {
    expect(nameUuid(`${OFFICE}#location`)).not.toBe(nameUuid(OFFICE));
  });
});
