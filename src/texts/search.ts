import type { SearchAnswer, SearchHit, UnderstoodWord } from '#domain/search/search-answer.ts';
import type { SearchKind } from '#domain/search/search-document.ts';

/** What a hit is, in one word. Parts of the city say it in their sentence, in the city's own words. */
const kindLabels: Record<SearchKind, string> = {
  topic: 'Thema',
  office: 'Anlaufstelle',
  meetingPlace: 'Begegnungsstätte',
  careFacility: 'Pflegeeinrichtung',
  service: 'Angebot',
  borough: '',
  district: '',
  article: 'Ratgeber',
  organization: 'Träger',
};

/**
 * What a card in a list of hits shows. The server's list and the one in the browser write the same markup from it:
 * li.card[data-id] > h3 > a[href] title · p.card-number · p summary · p.card-meta · p.card-phone > a[href], span age
 */
export interface HitCard {
  id: string;
  title: string;
  url: string;
  number: string | undefined;
  summary: string;
  meta: string;
  /** `age`: how old the number is, '' when the index does not say. */
  phone: { shown: string; href: string; age: string } | undefined;
}

/** The card of a hit. @param hit.phone in sayable groups: `0999 12 34 56`, `+43 …` or a short code */
export function hitCard(hit: SearchHit): HitCard {
  const { id, title, url, summary, phone, phoneAge = '' } = hit;
  return {
    id,
    title,
    url,
    number: hit.shortNumber === undefined ? undefined : `Kurznummer ${hit.shortNumber}`,
    summary,
    meta: hitMeta(hit),
    phone:
      phone === undefined
        ? undefined
        : { shown: phone, href: `tel:${phone.replace(/ /g, '').replace(/^0/, '+49')}`, age: phoneAge },
  };
}

/** Where and what, in few words: `Altstadt · Anlaufstelle`. */
export const hitMeta = ({ area, kind }: Pick<SearchHit, 'area' | 'kind'>): string =>
  [area, kindLabels[kind]].filter((part) => part !== undefined && part !== '').join(' · ');

/** Everything the page says about an answer. */
export interface AnswerView {
  headline: string;
  /** Sentences below the headline: what was not found, what was looked for instead. */
  notes: string[];
  /** A question in better spelling; the link leads to its answer. */
  spelling: { label: string; question: string } | undefined;
  cards: HitCard[];
}

export function answerView(answer: SearchAnswer): AnswerView {
  return {
    headline: headline(answer),
    notes: notes(answer),
    spelling:
      answer.didYouMean === undefined
        ? undefined
        : { label: `Meinten Sie „${answer.didYouMean}“?`, question: answer.didYouMean },
    cards: answer.hits.map(hitCard),
  };
}

const entries = (count: number): string => (count === 1 ? '1 Eintrag' : `${String(count)} Einträge`);

function headline({ query, total, complete, fault, number }: SearchAnswer): string {
  if (fault !== undefined) return 'Die Suche geht gerade nicht';
  if (number?.state === 'found') return `Kurznummer ${number.number}`;
  if (total === 0) return `Zu „${query}“ haben wir nichts gefunden`;
  if (complete === 0) return `Zu „${query}“ passt nichts ganz`;
  return `${entries(complete)} zu „${query}“`;
}

function notes({ fault, number, total, complete, hits, understood }: SearchAnswer): string[] {
  if (fault !== undefined)
    return ['Bitte versuchen Sie es später noch einmal, oder rufen Sie an. Die Nummer steht unten.'];
  const said: string[] = [];
  if (number?.state === 'mistyped')
    said.push(`Bei der Nummer ${number.number} ist eine Ziffer falsch oder vertauscht. Bitte prüfen Sie die Nummer.`);
  if (number?.state === 'unknown')
    said.push(`Die Nummer ${number.number} haben wir nicht vergeben. Bitte prüfen Sie die Nummer.`);
  const unknown = understood.filter(({ how }) => how === 'none');
  if (total > 0 && unknown.length > 0) said.push(`Nicht gefunden haben wir: ${quoted(unknown)}.`);
  const other = understood.filter(({ how }) => how === 'synonym').flatMap(({ means }) => means.slice(0, 1));
  if (other.length > 0) said.push(`Gesucht haben wir auch nach: ${[...new Set(other)].map(quote).join(', ')}.`);
  if (total > complete) said.push(partly(total - complete, complete));
  if (total > hits.length) said.push(`Sie sehen die ersten ${String(hits.length)}.`);
  return said;
}

function partly(count: number, complete: number): string {
  const which = complete === 0 ? entries(count) : `Noch ${entries(count)}`;
  return `${which} ${count === 1 ? 'passt' : 'passen'} zum Teil.`;
}

const quote = (text: string): string => `„${text}“`;
const quoted = (words: readonly UnderstoodWord[]): string => words.map(({ typed }) => quote(typed)).join(', ');

/** The list of suggestions below the search field. */
export const suggestionTexts = {
  listLabel: 'Vorschläge',
  all: (question: string, count: number) =>
    count === 1 ? `Den Treffer zu „${question}“ zeigen` : `Alle ${String(count)} Treffer zu „${question}“ zeigen`,
  /** Said by screen readers when the list changes. */
  announced: (count: number) =>
    count === 1
      ? '1 Vorschlag. Mit der Pfeiltaste nach unten wählen Sie ihn aus.'
      : `${String(count)} Vorschläge. Mit den Pfeiltasten wählen Sie aus.`,
  none: 'Kein Vorschlag.',
} as const;
