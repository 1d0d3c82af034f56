import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-source.ts';

const text = `# Kommentar
name: Treff
phones:
  - number: 0123
    label: Büro
  - { number: "4", hours: }
`;

describe('a YAML text remembers where things stand', () => {
  const source = readYaml('x.yaml', text);

  it.each([
    ['name', 2, 'Treff'],
    ['phones', 3, '- number: 0123 label: Büro - { number: "4", hours: }'],
    ['phones.0.number', 4, '0123'],
    ['phones.0.label', 5, 'Büro'],
    ['phones.1', 6, '{ number: "4", hours: }'],
    ['phones.1.hours', 6, ''],
  ])('%s on line %i as %j', (field, line, written) => {
    expect([source.lineOf(field), source.textOf(field)]).toEqual([line, written]);
  });

  it('and for what is not there names the group around it', () => {
    expect([source.lineOf('phones.0.hours'), source.textOf('phones.0.hours')]).toEqual([4, undefined]);
  });

  it('counted from the line the text begins on', () => {
    expect(readYaml('x.md', text, 10).lineOf('name')).toBe(11);
  });
});

describe('broken YAML', () => {
  it.each([
    ['a: 1\na: 2', 'key-twice', 2],
    ['a: b: c', 'yaml-syntax', 1],
    ['a:\n\t- b', 'yaml-syntax', 2],
    ['a: "b', 'yaml-syntax', 1],
    ['a: *b', 'yaml-syntax', 1],
    ['a: !b c', 'yaml-syntax', 1],
    ['---\na: 1\n---\nb: 2', 'yaml-syntax', 3],
  ])('%j is a fault, never an exception', (broken, code, line) => {
    const { faults, data } = readYaml('x.yaml', broken);
    expect(faults.map((fault) => [fault.code, fault.line])).toEqual([[code, line]]);
    expect(data).toBeUndefined();
  });

  it('that multiplies itself is refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index] ?? ''},`.repeat(9)}]`),
    ];
    expect(readYaml('x.yaml', bomb.join('\n')).faults.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('is told once a line', () => {
    expect(readYaml('x.yaml', '- a\nb: c\n').faults).toHaveLength(1);
  });
});
