import type { PlainFacts } from './plain-facts.ts';
import type { PlainLine, PlainSection } from './plain-page.ts';

type Told = Pick<PlainFacts, 'easy' | 'original'>;

/**
 * A text of the record that was not written for this page: quoted when it is plain, otherwise its place is named. Nothing
 * is left out in silence, because it may change what people do.
 * @param about `zu den Zeiten`
 */
export function noteLines(text: string | undefined, about: string, { easy }: Told): PlainLine[] {
  if (text === undefined) return [];
  const plain = easy(text);
  if (plain !== undefined) return [...plain];
  return [`Es gibt noch einen Hinweis ${about}.`, 'Er steht auf der Seite in Alltags-Sprache.'];
}

/** Doubts about the whole record stand at the top. */
export function remarkSection(remark: string | undefined, facts: Told): PlainSection | undefined {
  if (remark === undefined) return undefined;
  const heading = 'Wichtiger Hinweis';
  const plain = facts.easy(remark);
  if (plain !== undefined) return { heading, drawing: 'suche', lines: [...plain] };
  return {
    heading,
    drawing: 'suche',
    lines: [
      'Zu diesen Angaben gibt es einen Hinweis.',
      'Der Hinweis ist wichtig.',
      'Er ist in schwerer Sprache.',
      'Lassen Sie sich dabei helfen.',
    ],
    links: [{ name: 'Der Hinweis in Alltags-Sprache', url: facts.original }],
  };
}

/** The way to what this page does not say. */
export function moreSection(texts: readonly (string | undefined)[], facts: Told): PlainSection | undefined {
  if (texts.every((text) => text === undefined || facts.easy(text) !== undefined)) return undefined;
  return {
    heading: 'Wo steht noch mehr?',
    drawing: 'buch',
    lines: ['Es gibt noch mehr Infos.', 'Sie sind in Alltags-Sprache.', 'Alltags-Sprache ist vielleicht schwer.'],
    links: [{ name: 'Diese Seite in Alltags-Sprache', url: facts.original }],
  };
}

/**
 * What nobody knows, in one place: the same sentence under every heading would only tire.
 * @param open things to ask about, behind "nach": `dem Preis`
 */
export function unknownSection(open: readonly (string | undefined)[], canCall: boolean): PlainSection | undefined {
  const list = open.filter((entry) => entry !== undefined);
  if (list.length === 0) return undefined;
  return {
    heading: 'Welche Infos fehlen noch?',
    drawing: 'suche',
    lines: [...(canCall ? ['Rufen Sie an.'] : []), 'Fragen Sie nach:'],
    list,
  };
}
