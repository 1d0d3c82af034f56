import { describe, expect, it } from 'vitest';
import { lint } from '#domain/plain-language/lint.ts';
import { recordTexts } from './record-texts.ts';

const found = (source: string) =>
  recordTexts(source, 'a.yaml')
    .flatMap((document) => lint(document))
    .map(({ file, rule, line, column, text }) => [file, rule, line, column, text]);

describe('texts in plain language of a record', () => {
  it('are found by their place in the file, however they are written there', () => {
    const source = `name: Das wäre kein Text
leicht: |
  Guten Tag.
  Das wäre schön.
rooms:
  - leicht: "Das hätte Zeit."
  - leicht: >-
      Der Kurs
      käme gut an.
  - leicht: [Das ginge so.]
  - leicht:
      text: Es gäbe Tee.
      state: wäre
`;
    expect(found(source)).toEqual([
      ['a.yaml', 'LS-S06', 4, 7, 'wäre'],
      ['a.yaml', 'LS-S06', 6, 18, 'hätte'],
      ['a.yaml', 'LS-S06', 9, 7, 'käme'],
      ['a.yaml', 'LS-S06', 10, 18, 'ginge'],
      ['a.yaml', 'LS-S06', 12, 16, 'gäbe'],
    ]);
  });

  it('are none where a record has none, or cannot be read', () => {
    expect([found('name: Treff'), found('leicht: "offen'), found('leicht: 3')]).toEqual([[], [], []]);
  });
});
