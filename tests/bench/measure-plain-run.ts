import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parse } from 'yaml';
import { dictionaryMorphology } from '#adapters/plain-language/dictionary-morphology.ts';
import { builtInMorphology } from '#domain/plain-language/built-in-morphology.ts';
import { noSettings, type Settings } from '#domain/plain-language/settings.ts';
import { type Half, labelledSet } from '../plain-language/labelled-set.ts';
import {
  belowBar,
  figuresOn,
  type Mistake,
  mistakesOn,
  precisionOf,
  recallOf,
  type RuleFigures,
  timeFor1000,
  together,
} from './measure-plain.ts';

export interface HalfFigures {
  half: Half;
  texts: number;
  clean: number;
  /** Each rule, then all that are marked alike, then all. */
  builtIn: RuleFigures[];
  dictionary: RuleFigures[];
}

export interface PlainFigures {
  halves: HalfFigures[];
  speed: { builtInMs: number; dictionaryMs: number; loadMs: number };
  /** With dictionaries. Of the half `report` nobody sees single texts. */
  tuneMistakes: Mistake[];
}

const RUNS = 7;
const BARS = { builtInMs: 200, dictionaryMs: 1000 };

/** The settings that the labels suppose: one word for one thing. */
export function labelledSettings(): Settings {
  const terms = parse(readFileSync('tests/plain-language/labelled/terms.yaml', 'utf8')) as Settings['terms'];
  return { ...noSettings, terms };
}

function withSums(figures: RuleFigures[]): RuleFigures[] {
  const certain = figures.filter(({ reliability }) => reliability === 'certain');
  const others = figures.filter(({ reliability }) => reliability !== 'certain');
  return [...figures, together('certain', certain), together('others', others), together('all', figures)];
}

function measureHalf(half: Half): HalfFigures {
  const set = labelledSet(half);
  const settings = labelledSettings();
  return {
    half,
    texts: set.length,
    clean: set.filter(({ breaks }) => breaks.length === 0).length,
    builtIn: withSums(figuresOn(set, settings, builtInMorphology)),
    dictionary: withSums(figuresOn(set, settings, dictionaryMorphology())),
  };
}

/** Measures both halves with both morphologies, and the time. Reads the labelled texts and the dictionaries. */
export function measurePlain(): PlainFigures {
  const began = performance.now();
  const dictionary = dictionaryMorphology();
  const loadMs = performance.now() - began;
  const set = [...labelledSet('report'), ...labelledSet('tune')];
  return {
    halves: (['report', 'tune'] as const).map(measureHalf),
    speed: {
      builtInMs: timeFor1000(set, builtInMorphology, RUNS),
      dictionaryMs: timeFor1000(set, dictionary, RUNS),
      loadMs,
    },
    tuneMistakes: mistakesOn(labelledSet('tune'), labelledSettings(), dictionary),
  };
}

const described = (row: RuleFigures): string =>
  `${row.rule} (${row.reliability}): precision ${precisionOf(row).toFixed(2)}, recall ${recallOf(row).toFixed(2)}`;

/** The bars of the half `report` with dictionaries, rule by rule, and of the time; empty when all hold. */
export function missedBars({ halves, speed }: PlainFigures): string[] {
  const report = halves.find(({ half }) => half === 'report');
  const rules = (report?.dictionary ?? []).filter((row) => row.rule !== 'all' && belowBar(row)).map(described);
  const slow = (['builtInMs', 'dictionaryMs'] as const)
    .filter((name) => speed[name] > BARS[name])
    .map((name) => `1,000 sentences, ${name}: ${speed[name].toFixed(0)} of ${String(BARS[name])}`);
  return [...rules, ...slow];
}
