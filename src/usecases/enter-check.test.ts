import { describe, expect, it } from 'vitest';
import { parseTwin } from '#domain/plain-language/parse-twin.ts';
import type { CheckResult } from '#domain/plain-language/twin-review.ts';
import type { Twin } from '#domain/plain-language/twin.ts';
import { enterCheck } from './enter-check.ts';

const TODAY = '2026-11-21';
const aTwin = (twin: Partial<Twin> = {}): Twin =>
  ({
    state: 'edited',
    source: 'person',
    summary: 'Hier ist Hilfe.',
    textHash: 'aaaaaaaaaaaaaaaa',
    sections: parseTwin('## Hilfe\n\nRufen Sie an.\n\n- Rat\n- Geld').sections,
    ...twin,
  }) as Twin;
const aResult = (result: Partial<CheckResult> = {}): CheckResult => ({
  group: 'Prüfgruppe Musterstadt',
  on: '2026-11-20',
  testers: 2,
  withHelp: [],
  notUnderstood: [],
  ...result,
});
const entered = (result: Partial<CheckResult>, twin: Partial<Twin> = {}) =>
  enterCheck('leicht/hilfe.leicht.md', aTwin(twin), aResult(result), TODAY);

describe('what a test group found', () => {
  it('makes a text checked when two people understood every sentence', () => {
    expect(entered({ withHelp: [2] })).toMatchObject({
      ok: true,
      value: {
        passed: true,
        fields: {
          state: 'checked',
          checkedOn: '2026-11-20',
          checkedBy: 'Prüfgruppe Musterstadt',
          checkedHash: 'aaaaaaaaaaaaaaaa',
        },
      },
    });
  });

  it.each([
    ['one sentence was not understood', { notUnderstood: [3] }],
    ['only one person was there', { testers: 1 }],
    ['nobody counted the people', { testers: undefined }],
  ])('leaves it a draft when %s, and takes an older check away', (_, result) => {
    expect(entered(result, { state: 'checked', checkedBy: 'Alt' })).toMatchObject({
      value: { passed: false, fields: { state: 'edited', checkedOn: undefined, checkedBy: undefined } },
    });
  });

  it('goes into the protocol with counts and no names of people', () => {
    expect(entered({ notUnderstood: [4, 3], withHelp: [2] })).toMatchObject({
      value: {
        protocol: {
          on: '2026-11-20',
          group: 'Prüfgruppe Musterstadt',
          file: 'leicht/hilfe.leicht.md',
          textHash: 'aaaaaaaaaaaaaaaa',
          testers: 2,
          sentences: 4,
          withHelp: [2],
          notUnderstood: [3, 4],
        },
      },
    });
  });

  it.each([
    ['sentence-unknown', 'a number is not on the sheet', { notUnderstood: [5] }, {}],
    ['sentence-twice', 'a sentence has two crosses', { notUnderstood: [2], withHelp: [2] }, {}],
    ['day-future', 'the day lies ahead', { on: '2026-11-22' }, {}],
    ['group-missing', 'the group has no name', { group: ' ' }, {}],
    ['machine-unedited', 'a program wrote the text', {}, { source: 'machine' }],
    [
      'machine-unedited',
      'a program wrote it and only its state was changed',
      {},
      { source: 'machine', state: 'edited' },
    ],
  ] as const)('is refused (%s) when %s', (fault, _, result, twin) => {
    expect(entered(result, twin)).toEqual({ ok: false, fault });
  });

  it('counts for the draft of a program after a person worked on it', () => {
    expect(entered({}, { source: 'machine', editedOn: '2026-11-19' })).toMatchObject({ value: { passed: true } });
  });
});
