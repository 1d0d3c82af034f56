import { describe, expect, it } from 'vitest';
import { dictionaryMorphology } from '#adapters/plain-language/dictionary-morphology.ts';
import { builtInMorphology } from '#domain/plain-language/built-in-morphology.ts';
import { rules } from '#domain/plain-language/rules.ts';
import { belowBar, figuresOn, precisionOf, recallOf, together } from '../bench/measure-plain.ts';
import { labelledSettings } from '../bench/measure-plain-run.ts';
import { labelledSet } from '../plain-language/labelled-set.ts';

const settings = labelledSettings();
const report = labelledSet('report');
const everything = [...report, ...labelledSet('tune')];

/** Measured on single sentences and short texts; the others on pages. */
const measured = rules.map(({ id }) => id).filter((id) => /^LS-([WSNZ]|T0[1-7])/.test(id));

describe('the labelled texts', () => {
  it('are at least 480, half of them in each half of the set, and half of them clean', () => {
    const clean = everything.filter(({ breaks }) => breaks.length === 0).length;
    expect(everything.length).toBeGreaterThanOrEqual(480);
    expect(Math.abs(report.length / everything.length - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(clean / everything.length - 0.5)).toBeLessThan(0.03);
  });

  it('are all different, so that no text of one half stands in the other', () => {
    expect(new Set(everything.map(({ text }) => text)).size).toBe(everything.length);
  });

  it.each(measured)('show %s broken at least 8 times, 4 of them in the half that is reported', (rule) => {
    const count = (set: typeof report) => set.filter(({ breaks }) => breaks.includes(rule)).length;
    expect(count(everything)).toBeGreaterThanOrEqual(8);
    expect(count(report)).toBeGreaterThanOrEqual(4);
  });

  it('name only rules that there are', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    expect(everything.flatMap(({ breaks, may }) => [...breaks, ...may]).filter((rule) => !ids.has(rule))).toEqual([]);
  });
});

describe.each([
  ['with the words that are built in', () => builtInMorphology],
  ['with the dictionaries', dictionaryMorphology],
])('on texts they were not built with, %s', (_, morphology) => {
  const figures = () => figuresOn(report, settings, morphology());

  it('rules marked certain find 95 of 100 breaks, and 95 of 100 findings are right', () => {
    const certain = together(
      'certain',
      figures().filter(({ reliability }) => reliability === 'certain'),
    );
    expect(certain.right).toBeGreaterThan(200);
    expect([precisionOf(certain) >= 0.95, recallOf(certain) >= 0.95]).toEqual([true, true]);
  });

  it('of the findings of the other rules 80 of 100 are right', () => {
    const others = together(
      'others',
      figures().filter(({ reliability }) => reliability !== 'certain'),
    );
    expect(others.right).toBeGreaterThan(90);
    expect(precisionOf(others)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('on texts they were not built with', () => {
  it('every single rule holds its bar with the dictionaries', () => {
    const low = figuresOn(report, settings, dictionaryMorphology()).filter(belowBar);
    expect(low.map(({ rule, missed, wrong }) => `${rule}: ${String(missed)} missed, ${String(wrong)} wrong`)).toEqual(
      [],
    );
  });

  it('no rule is silent: each finds most of what it is for', () => {
    const silent = figuresOn(report, settings, dictionaryMorphology()).filter((row) => recallOf(row) < 0.5);
    expect(silent).toEqual([]);
  });
});
