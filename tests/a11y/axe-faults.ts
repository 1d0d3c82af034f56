import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { acceptedFindings } from './accepted-findings.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Always both contrasts: the enhanced one passes text that already fails the ordinary one. The others are off unless
 * they are named.
 */
export const namedRules = [
  'color-contrast',
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
] as const;

/** What axe could not decide counts as a fault where it is about contrast or about links: nobody would look later. */
const mustBeDecided = new Set<string>(['color-contrast', 'color-contrast-enhanced', 'identical-links-same-purpose']);

const axe = (page: Page): AxeBuilder =>
  // Without frames the old way to run is complete, and it opens no second page for every look.
  new AxeBuilder({ page }).setLegacyMode(true).options({
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(namedRules.map((rule) => [rule, { enabled: true }])),
    resultTypes: ['violations', 'incomplete'],
  });

/**
 * What axe finds on the page as it is now: rule, element, and what axe says of it.
 * @param isCovered a list lies over part of the page: of what is below it axe cannot decide the contrast, and need not
 */
export async function axeFaults(page: Page, isCovered = false): Promise<string[]> {
  const { violations, incomplete } = await axe(page).analyze();
  const queries = acceptedFindings.flatMap(({ where }) => where ?? []);
  const holding = await page.evaluate((all) => all.filter((query) => matchMedia(query).matches), queries);
  const isAccepted = (id: string, element: string): boolean =>
    acceptedFindings.some(
      (accepted) =>
        accepted.rule === id &&
        accepted.element.test(element) &&
        (accepted.where === undefined || holding.includes(accepted.where)),
    );
  const undecided = isCovered ? [] : incomplete.filter(({ id }) => mustBeDecided.has(id));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes
      .map((node) => ({ element: node.target.join(' '), says: node.failureSummary ?? node.any[0]?.message ?? '' }))
      .filter(({ element }) => !isAccepted(id, element))
      .map(({ element, says }) => `${id} at ${element} (${says.replaceAll(/\s+/g, ' ')})`),
  );
}

/** Every rule that looked at the page, whatever it found. */
export async function axeRules(page: Page): Promise<Set<string>> {
  const { violations, incomplete, passes, inapplicable } = await axe(page).analyze();
  return new Set([violations, incomplete, passes, inapplicable].flat().map(({ id }) => id));
}
