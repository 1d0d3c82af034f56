import type { Audience } from '#domain/place/place-types.ts';
import type { ContactChannel } from '#domain/shared/contact.schema.ts';
import { languageLabel } from '../labels-language.ts';
import { easyWord } from './easy-words.ts';
import { around, nameLine, type PlainLine, type PlainLink, type PlainSection } from './plain-page.ts';

const audiences: Record<Audience, readonly string[]> = {
  older: ['ältere Menschen'],
  veryOld: ['sehr alte Menschen'],
  relatives: ['Angehörige'],
  dementia: ['Menschen mit Demenz'],
  disability: ['Menschen mit Behinderung'],
  deaf: ['gehörlose Menschen', 'schwerhörige Menschen'],
  blind: ['blinde Menschen', 'seh-behinderte Menschen'],
  migrants: ['Menschen aus anderen Ländern'],
  women: ['Frauen'],
  men: ['Männer'],
  queer: ['lesbische Frauen', 'schwule Männer', 'queere Menschen'],
  volunteers: ['freiwillige Helfer und Helferinnen'],
};

const channels: Record<ContactChannel, string> = {
  phone: 'Sie bekommen Rat am Telefon.',
  mail: 'Sie können einen Brief oder eine E-Mail schreiben.',
  chat: 'Sie können im Internet schreiben.',
  video: 'Sie können im Internet sprechen und sich sehen.',
  homeVisit: 'Jemand kommt auf Wunsch zu Ihnen nach Hause.',
};

export function audienceSection(known: readonly Audience[]): PlainSection | undefined {
  if (known.length === 0) return undefined;
  const list = known.flatMap((audience) => audiences[audience]);
  const after = known.includes('relatives') ? { after: ['Angehörige sind zum Beispiel Partner und Kinder.'] } : {};
  return { heading: 'Für wen ist das?', drawing: 'haende', lines: ['Das ist für:'], list, ...after };
}

/** @param boroughs names of the Stadtbezirke a body answers for @param word what the city calls one */
export function areaSection(boroughs: 'all' | readonly string[] | undefined, word: string): PlainSection | undefined {
  if (boroughs === undefined) return undefined;
  const heading = 'Für welche Gegend ist das?';
  if (boroughs === 'all') return { heading, drawing: 'karte', lines: ['Das ist für die ganze Stadt.'] };
  const list = boroughs.map((name): PlainLine => ({ text: `${easyWord(word)} ${name}`, names: [name] }));
  return { heading, drawing: 'karte', lines: ['Das ist für Menschen aus:'], list };
}

export function languageSection(languages: readonly string[]): PlainSection | undefined {
  if (languages.length === 0) return undefined;
  const list = languages.map((code) => nameLine(languageLabel(code)));
  return { heading: 'Welche Sprachen gibt es?', drawing: 'haende', lines: ['Dort gibt es diese Sprachen:'], list };
}

export function channelSection(known: readonly ContactChannel[]): PlainSection | undefined {
  if (known.length === 0) return undefined;
  return { heading: 'So bekommen Sie Rat', drawing: 'haende', lines: known.map((channel) => channels[channel]) };
}

export function operatorSection(organization: PlainLink | undefined): PlainSection | undefined {
  if (organization === undefined) return undefined;
  return {
    heading: 'Wer macht das?',
    drawing: 'amt',
    lines: ['Das ist der Träger:'],
    links: [organization],
    after: ['Ein Träger bietet Hilfe oder Treffen an.'],
  };
}

/** What it is about, by the names of topics. */
export const topicLines = (topics: readonly string[]): { lines: PlainLine[]; list: PlainLine[] } =>
  topics.length === 0 ? { lines: [], list: [] } : { lines: ['Es geht um:'], list: topics.map(nameLine) };

/** `Orts-Teil: Altstadt`. Side by side, because nobody told us the gender of the city's word. */
export const partLine = (word: string, name: string): PlainLine => around(`${easyWord(word)}:`, name, '');
