import type { Rule } from './rule.ts';

const measured = (id: Rule['id'], name: string, more: Partial<Rule> = {}): Rule => ({
  id,
  name,
  reliability: 'certain',
  severity: 'error',
  measuredIn: 'browser',
  ...more,
});

/** Rules on computed styles: the browser tests measure them on built pages. */
export const designRules: readonly Rule[] = [
  measured('LS-G01', 'font-size'),
  measured('LS-G02', 'line-height'),
  measured('LS-G03', 'aligned-left'),
  measured('LS-G04', 'line-length', { reliability: 'mostly', severity: 'warning' }),
  measured('LS-G05', 'font-style'),
  measured('LS-G06', 'contrast'),
  measured('LS-G07', 'no-hyphenation'),
  measured('LS-G08', 'simple-table', { severity: 'warning' }),
];
