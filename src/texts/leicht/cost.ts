import type { Cost } from '#domain/place/cost.schema.ts';
import type { CostKind } from '#domain/place/place-types.ts';
import { noteLines } from './notes.ts';
import type { PlainFacts } from './plain-facts.ts';
import type { PlainSection } from './plain-page.ts';

const costLines: Record<Exclude<CostKind, 'unknown'>, readonly string[]> = {
  free: ['Es ist kostenlos.'],
  fee: ['Es kostet etwas.'],
  donation: ['Bitte spenden Sie etwas Geld.'],
  reduced: ['Es kostet etwas.', 'Manche Menschen bezahlen weniger.'],
  insurance: ['Vielleicht bezahlt die Kasse etwas.', 'Fragen Sie Ihre Kasse.'],
};

/** What it costs, as far as somebody said it; undefined when nobody did. A text of the record is the more exact word. */
export function costSection(cost: Cost, facts: PlainFacts): PlainSection | undefined {
  const { kind, text } = cost;
  if (kind === 'unknown' && text === undefined) return undefined;
  const known = kind === 'unknown' ? [] : costLines[kind];
  return {
    heading: 'Was kostet das?',
    drawing: 'geld',
    lines: [...known, ...noteLines(text, 'zu den Kosten', facts)],
  };
}
