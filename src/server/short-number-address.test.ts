import { describe, expect, it } from 'vitest';
import { shortNumberIn } from './short-number-address.ts';

describe('a short number in an address', () => {
  it.each([
    ['/4711-3', '4711-3'],
    ['/4711-3/', '4711-3'],
    ['/47113', '4711-3'],
    ['/47113/', '4711-3'],
    ['/4711 3', '4711-3'],
    ['/4711–3', '4711-3'],
    ['/12345-6', '12345-6'],
    ['/123456', '12345-6'],
    ['/471-3', undefined],
    ['/4711', undefined],
    ['/4711-33', undefined],
    ['/4711-3/x', undefined],
    ['/x4711-3', undefined],
    ['/1234567', undefined],
  ])('%s means %s', (path, expected) => {
    expect(shortNumberIn(path)).toBe(expected);
  });
});
