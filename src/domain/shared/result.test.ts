import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from './result.ts';

const half = (number: number): Result<number, 'odd'> => (number % 2 === 0 ? ok(number / 2) : fail('odd'));

describe('a result', () => {
  it('carries the value when it went well', () => {
    const result = half(4);
    expect(result.ok && result.value).toBe(2);
  });

  it('carries a code when it did not', () => {
    const result = half(3);
    expect(result.ok ? undefined : result.fault).toBe('odd');
  });
});
