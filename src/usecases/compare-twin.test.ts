import { describe, expect, it } from 'vitest';
import type { Twin } from '#domain/plain-language/twin.ts';
import { compareTwin } from './compare-twin.ts';

const OLD = '0000000000000001';
const NEW = '0000000000000002';
const TEXT = 'aaaaaaaaaaaaaaaa';
const CHANGED = 'bbbbbbbbbbbbbbbb';

const aTwin = (twin: Partial<Twin>): Twin =>
  ({ state: 'draft', originalHash: OLD, textHash: TEXT, comparedHash: TEXT, ...twin }) as Twin;

describe('an editor compared a twin with its original', () => {
  it('that did not change: all is well', () => {
    expect(compareTwin(aTwin({}), OLD, false)).toEqual({ kind: 'current', fields: {} });
  });

  it('that changed, and the twin with it: both fingerprints are noted', () => {
    expect(compareTwin(aTwin({ textHash: CHANGED }), NEW, false)).toEqual({
      kind: 'compared',
      checkLost: false,
      fields: { originalHash: NEW, comparedHash: CHANGED },
    });
  });

  it('that changed, and the twin did not: somebody must say that this is right', () => {
    expect(compareTwin(aTwin({}), NEW, false)).toEqual({ kind: 'unchanged' });
    expect(compareTwin(aTwin({}), NEW, true)).toMatchObject({ kind: 'compared', fields: { originalHash: NEW } });
  });

  it('for the first time: there is nothing to ask', () => {
    expect(compareTwin(aTwin({ comparedHash: undefined }), NEW, false).kind).toBe('compared');
  });

  it('before the original changed once more: what was written in between does not count as an answer', () => {
    const between = compareTwin(aTwin({ textHash: CHANGED }), OLD, false);
    expect(between).toEqual({ kind: 'current', fields: { comparedHash: CHANGED } });
  });

  it('that is not there: nothing is noted', () => {
    expect(compareTwin(aTwin({}), undefined, true)).toEqual({ kind: 'original-unknown' });
  });
});

describe('a checked twin', () => {
  it('loses its check when its text changed', () => {
    const twin = aTwin({ state: 'checked', checkedHash: TEXT, textHash: CHANGED });
    expect(compareTwin(twin, NEW, false)).toMatchObject({
      checkLost: true,
      fields: { state: 'edited', checkedOn: undefined, checkedBy: undefined, checkedHash: undefined },
    });
  });

  it('keeps it when a person says that its text is still right', () => {
    const kept = compareTwin(aTwin({ state: 'checked', checkedHash: TEXT }), NEW, true);
    expect(kept).toEqual({ kind: 'compared', checkLost: false, fields: { originalHash: NEW } });
  });
});
