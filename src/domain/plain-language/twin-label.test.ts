import { describe, expect, it } from 'vitest';
import { twinLabel } from './twin-label.ts';

const TODAY = '2026-11-21';
const NOW = '1111111111111111';

const checked = {
  state: 'checked',
  source: 'person',
  originalHash: NOW,
  textHash: '2222222222222222',
  checkedHash: '2222222222222222',
  checkedOn: '2026-11-20',
  checkedBy: 'Prüfgruppe Musterstadt',
} as const;

describe('a twin is called Leichte Sprache', () => {
  it('when a group checked this text and the original is the same', () => {
    expect(twinLabel(checked, NOW, TODAY)).toBe('checked');
  });

  it('when the check was today', () => {
    expect(twinLabel({ ...checked, checkedOn: TODAY }, NOW, TODAY)).toBe('checked');
  });

  it('when a person worked on what a tool wrote, and then a group checked it', () => {
    expect(twinLabel({ ...checked, source: 'machine', editedOn: '2026-11-19' }, NOW, TODAY)).toBe('checked');
  });
});

describe('a twin is only a draft', () => {
  it.each([
    ['as long as it is one', { state: 'draft' }],
    ['when it was only edited', { state: 'edited' }],
    ['when the check lies ahead', { checkedOn: '2026-11-22' }],
    ['when nobody says when', { checkedOn: undefined }],
    ['when nobody says by whom', { checkedBy: undefined }],
    ['when the name of the group is blank', { checkedBy: '  ' }],
    ['when it was changed after the check', { textHash: '3333333333333333' }],
    ['when nobody knows which text was checked', { checkedHash: undefined }],
    ['when a tool wrote it and no person worked on it', { source: 'machine' }],
    ['when a tool wrote it and somebody only says edited', { source: 'machine', state: 'edited', editedOn: TODAY }],
  ] as const)('%s', (_, change) => {
    expect(twinLabel({ ...checked, ...change }, NOW, TODAY)).toBe('draft');
  });
});

describe('a twin is older than its original', () => {
  it.each(['checked', 'edited', 'draft'] as const)('when the original changed, also a text that is %s', (state) => {
    expect(twinLabel({ ...checked, state }, '9999999999999999', TODAY)).toBe('stale');
  });

  it('when nobody knows the original', () => {
    expect(twinLabel(checked, undefined, TODAY)).toBe('stale');
  });
});
