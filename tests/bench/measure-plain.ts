import { performance } from 'node:perf_hooks';
import { lintText } from '#domain/plain-language/lint.ts';
import type { Morphology } from '#domain/plain-language/morphology.ts';
import { rules } from '#domain/plain-language/rules.ts';
import type { Reliability } from '#domain/plain-language/rule.ts';
import type { Settings } from '#domain/plain-language/settings.ts';
import type { LabelledText } from '../plain-language/labelled-set.ts';
import { median } from './measure-build.ts';

/** What a rule did on labelled texts; a text counts once for a rule, however often it breaks it. */
export interface RuleFigures {
  rule: string;
  reliability: Reliability;
  right: number;
  missed: number;
  wrong: number;
}

export interface Mistake {
  text: string;
  missed: string[];
  wrong: string[];
}

/** Asked of pages only: facts of the page, computed styles, exceptions. */
const ofPages = /^LS-(G\d+|X01|T(08|09|10|11|12))$/;
/** A single sentence has no structure. */
const ofStructure = /^LS-T0[1236]$/;

const isAsked = (rule: string, { format }: LabelledText): boolean =>
  !ofPages.test(rule) && (format === 'markdown' || !ofStructure.test(rule));

/** The rules that find something in a text. That a phone number is no link is asked of pages. */
function found(labelled: LabelledText, settings: Settings, morphology: Morphology): Set<string> {
  const { text, format } = labelled;
  const findings = lintText(text, { format, settings, morphology });
  const counted = findings.filter(({ rule, message }) => isAsked(rule, labelled) && message.code !== 'phone-unlinked');
  return new Set(counted.map(({ rule }) => rule));
}

/** The texts where rules and labels differ. */
export function mistakesOn(set: readonly LabelledText[], settings: Settings, morphology: Morphology): Mistake[] {
  return set.flatMap((labelled) => {
    const got = found(labelled, settings, morphology);
    const missed = labelled.breaks.filter((rule) => !got.has(rule));
    const wrong = [...got].filter((rule) => !labelled.breaks.includes(rule) && !labelled.may.includes(rule));
    return missed.length + wrong.length === 0 ? [] : [{ text: labelled.text, missed, wrong }];
  });
}

/** Figures of each rule that the set measures, in the order of the specification. */
export function figuresOn(set: readonly LabelledText[], settings: Settings, morphology: Morphology): RuleFigures[] {
  const mistakes = mistakesOn(set, settings, morphology);
  return rules
    .filter(({ id }) => !ofPages.test(id))
    .map(({ id, reliability }) => {
      const labelled = set.filter(({ breaks }) => breaks.includes(id)).length;
      const missed = mistakes.filter((mistake) => mistake.missed.includes(id)).length;
      const wrong = mistakes.filter((mistake) => mistake.wrong.includes(id)).length;
      return { rule: id, reliability, right: labelled - missed, missed, wrong };
    });
}

/** All rules of a kind as one. */
export function together(name: string, figures: readonly RuleFigures[]): RuleFigures {
  const sum = (key: 'right' | 'missed' | 'wrong') => figures.reduce((total, row) => total + row[key], 0);
  const reliability = figures[0]?.reliability ?? 'certain';
  return { rule: name, reliability, right: sum('right'), missed: sum('missed'), wrong: sum('wrong') };
}

/** Of what it found, the part that is right: 0 to 1; 1 when it found nothing. */
export const precisionOf = ({ right, wrong }: RuleFigures): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** Of what there is, the part that it found: 0 to 1; 1 when there is nothing. */
export const recallOf = ({ right, missed }: RuleFigures): number =>
  right + missed === 0 ? 1 : right / (right + missed);

/** Milliseconds for 1,000 sentences as one text, median of warm runs. */
export function timeFor1000(set: readonly LabelledText[], morphology: Morphology, runs: number): number {
  const sentences = set
    .filter(({ format, text }) => format === 'plain' && !text.includes('\n'))
    .map(({ text }) => text);
  const text = Array.from({ length: 1000 }, (_, index) => sentences[index % sentences.length]).join('\n');
  lintText(text, { morphology });
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    lintText(text, { morphology });
    return performance.now() - began;
  });
  return median(times);
}

/** What the issue asks of a rule: certain ones find and are right in 95 of 100, the others are right in 80 of 100. */
export function belowBar(row: RuleFigures): boolean {
  if (row.reliability === 'certain') return precisionOf(row) < 0.95 || recallOf(row) < 0.95;
  return precisionOf(row) < 0.8;
}
