import type { Place } from '#domain/place/place.ts';
import { listOf } from '../dates.ts';
import { addressBlock } from './contact.ts';
import { easyWord } from './easy-words.ts';
import { partLine } from './people.ts';
import type { PlainPlaceFacts } from './plain-facts.ts';
import { notKnownYet, type PlainLine, type PlainLink, type PlainSection } from './plain-page.ts';

/** The address as a block, and the part of the city. */
export function whereSection({ name, address }: Place, facts: PlainPlaceFacts): PlainSection {
  const { words, district, borough, city } = facts;
  const list = [
    ...(district === undefined ? [] : [partLine(words.district, district)]),
    ...(borough === undefined ? [] : [partLine(words.borough, borough)]),
  ];
  const head = { heading: 'Wo ist das?', drawing: 'karte' } as const;
  const part = list.length === 0 ? {} : { list };
  if (address === undefined) return { ...head, lines: [notKnownYet, 'Fragen Sie nach der Adresse.'], ...part };
  return { ...head, lines: ['Das ist die Adresse:'], address: addressBlock(name, address, city), ...part };
}

/** The stops, when the record names some. */
export function waySection({ transport }: Place): PlainSection | undefined {
  if (transport.length === 0) return undefined;
  const list = transport.map(stopLine);
  const lines = [list.length === 1 ? 'Diese Haltestelle ist in der Nähe:' : 'Diese Haltestellen sind in der Nähe:'];
  return { heading: 'So kommen Sie hin', drawing: 'bus', lines, list };
}

/** `Markt: Straßenbahn 4 und Bus 89, ungefähr 5 Minuten zu Fuß`. */
function stopLine({ stop, lines, walkMinutes }: Place['transport'][number]): PlainLine {
  const named = lines.length === 0 ? stop : `${stop}: ${listOf(lines)}`;
  if (walkMinutes === undefined) return { text: named, names: [named] };
  const minutes = `${String(walkMinutes)} ${walkMinutes === 1 ? 'Minute' : 'Minuten'}`;
  return { text: `${named}, ungefähr ${minutes} zu Fuß`, names: [named] };
}

/** What lies around. A straight line is shorter than any way on foot, so the page says so. */
export function nearSection(
  near: readonly (PlainLink & { metres: number })[],
  [heading, line] = ['Was ist in der Nähe?', 'Diese Orte sind in der Nähe:'],
): PlainSection | undefined {
  if (near.length === 0) return undefined;
  const links = near.map(({ name, url, metres }) => ({ name, url, note: plainMetres(metres) }));
  return { heading, drawing: 'karte', lines: [line], links, after: ['Der Weg zu Fuß ist meist etwas länger.'] };
}

/** Never more exact than 100 metres, and without a decimal comma: `430` => `ungefähr 400 Meter`. */
const plainMetres = (metres: number): string => `ungefähr ${String(Math.max(1, Math.round(metres / 100)) * 100)} Meter`;

/** Heading with the city's own word: ('Welche', 'Ortsteile', 'gehören dazu?'). */
export const withWord = (before: string, word: string, behind: string): string =>
  `${before} ${easyWord(word)} ${behind}`;
