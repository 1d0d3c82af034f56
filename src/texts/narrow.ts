import type { Criteria, Facet, ListedKind, ListKey, Radius, RemoteWay } from '#domain/filter/criteria.ts';
import type { ReadCriteria } from '#domain/filter/criteria-query.ts';
import type { Found } from '#domain/filter/narrow.ts';
import { reachText } from './distance.ts';
import { countedIn } from './list-pages.ts';

/** The form that narrows a list down. */
export const narrowForm = {
  title: 'Liste eingrenzen',
  question: 'Wonach suchen Sie?',
  area: (district: string) => `${district}, Postleitzahl oder Straße`,
  radius: 'Wie weit weg?',
  inside: (district: string) => `in diesem ${district}`,
  within: (radius: Radius) => `bis ${String(radius)} Kilometer`,
  only: 'Nur zeigen',
  more: 'Mehr eingrenzen',
  any: 'egal',
  show: 'Anzeigen',
  narrowHits: 'Treffer eingrenzen',
  here: 'Oder: mein Standort (bleibt auf diesem Gerät)',
  hereUsed: 'Entfernungen in Luftlinie ab Ihrem Standort. Er bleibt auf diesem Gerät.',
  hereChip: 'mein Standort',
  hereInexact: 'Das Gerät kennt seinen Standort nur ungenau. Schreiben Sie in das Feld darüber, wo Sie sind.',
  hereElsewhere: (city: string) =>
    `Ihr Standort liegt nicht in ${city}. Schreiben Sie in das Feld darüber, wo Sie suchen.`,
  hereFailed: 'Das Gerät nennt keinen Standort. Schreiben Sie in das Feld darüber, wo Sie sind.',
  prepared: 'Fertige Auswahl',
  preparedNote: 'Zeigt „Anzeigen“ wieder die ganze Liste? Dann nehmen Sie eine von diesen:',
  byBorough: (plural: string) => `nach ${plural}`,
  byTopic: 'nach Themen',
  preparedLink: (name: string, count: number) => `${name} (${String(count)})`,
} as const;

/** What a select asks; the short form of a check box. */
export const facetLabels: Record<Facet, string> = {
  area: 'Ort',
  openNow: 'jetzt geöffnet',
  stepFree: 'ohne Stufen',
  free: 'kostenlos (auch gegen Spende)',
  kind: 'Was?',
  topic: 'Thema',
  audience: 'Für wen?',
  language: 'Sprache',
  way: 'Ohne aus dem Haus zu gehen',
};

export const wayLabels: Record<RemoteWay, string> = {
  phone: 'am Telefon',
  online: 'im Internet',
  home: 'bei mir zu Hause',
};

export const kindLabels: Record<ListedKind, string> = {
  office: 'Rat und Hilfe',
  meetingPlace: 'Treffen und Mitmachen',
  careFacility: 'Pflege',
  service: 'Angebote',
};

/** What is not known of a record that may fit, said on its card. */
const missingWords: Record<Facet, string> = {
  area: 'ob es dort oder nah genug ist',
  openNow: 'ob jetzt geöffnet ist',
  stepFree: 'ob man ohne Stufe hineinkommt',
  free: 'was es kostet',
  kind: 'was es ist',
  topic: 'das Thema',
  audience: 'für wen es gedacht ist',
  language: 'welche Sprachen gesprochen werden',
  way: 'ob es auch ohne Weg dorthin geht',
};

export const missingText = (missing: readonly Facet[]): string | undefined =>
  missing.length === 0 ? undefined : `Nicht bekannt: ${missing.map((facet) => missingWords[facet]).join(', ')}.`;

/** A value of a select: as it stands in the address, and as people read it. */
export interface Option {
  value: string;
  label: string;
}

/** What the selects of a list offer: only what occurs in it. */
export interface ListChoices extends Record<'kinds' | 'topics' | 'audiences' | 'languages' | 'ways', Option[]> {
  /** Boxes to tick that some record can answer. */
  boxes: ('openNow' | 'stepFree' | 'free')[];
}

/** A page with one criterion already chosen. */
export interface PreparedLink {
  criteria: Criteria;
  slug: string;
  name: string;
  url: string;
  count: number;
}

/** What a card says about where it is: how far, or why it fits although it lies elsewhere. */
export function nearText({ reach, answersFor }: Pick<Found, 'reach' | 'answersFor'>): string | undefined {
  if (answersFor) return narrowTexts.answersFor;
  return reach && reachText(reach);
}

/** What is said before the answer: what was not understood, and what lacks a place. */
export const questionNotes = ({ rejected, loneRadius }: Pick<ReadCriteria, 'rejected' | 'loneRadius'>): string[] => [
  ...(rejected.length === 0 ? [] : [narrowTexts.rejected(rejected)]),
  ...(loneRadius === undefined ? [] : [narrowTexts.loneRadius]),
];

/** Names of values that only the records know, as the form shows them. */
export interface ChoiceNames {
  topic?: string | undefined;
  audience?: string | undefined;
  language?: string | undefined;
}

/** A criterion in few words, for the list of what was chosen: `bis 3 Kilometer um „Altstadt“`. */
export function criterionText(facet: Facet, criteria: Criteria, names: ChoiceNames): string {
  const { area = '', radius, way, kind } = criteria;
  if (facet === 'area') return radius === undefined ? `Ort: ${area}` : `${narrowForm.within(radius)} um ${area}`;
  if (facet === 'way' && way !== undefined) return wayLabels[way];
  if (facet === 'kind' && kind !== undefined) return kindLabels[kind];
  if (facet === 'topic') return `Thema: ${names.topic ?? criteria.topic ?? ''}`;
  if (facet === 'audience') return `für ${names.audience ?? ''}`;
  if (facet === 'language') return `Sprache: ${names.language ?? criteria.language ?? ''}`;
  return facetLabels[facet];
}

/** The result in one sentence: the heading, and what screen readers announce. */
export function narrowHeadline(list: ListKey, sure: number, maybe: number, narrows = true): string {
  if (!narrows) return narrowTexts.notNarrowed(list, sure);
  if (sure === 0 && maybe === 0) return 'Nichts gefunden, das dazu passt';
  if (sure === 0) return 'Nichts passt sicher';
  return `${countedIn(list, sure)} ${sure === 1 ? 'passt' : 'passen'}`;
}

export const narrowTexts = {
  choiceTitle: (list: string, choice: string) => `${list}: ${choice}`,
  chosen: 'Sie haben gewählt',
  remove: (criterion: string) => `${criterion} aufheben`,
  all: (list: ListKey, count: number) => `Alle: ${countedIn(list, count)}`,
  maybeCount: (count: number) =>
    count === 1 ? 'Bei 1 weiteren Eintrag fehlt uns eine Angabe.' : `Bei ${String(count)} weiteren fehlen uns Angaben.`,
  maybeTitle: 'Vielleicht passend',
  maybeIntro: 'Hier wissen wir nicht alles, wonach Sie fragen. Fragen Sie am Telefon nach.',
  nextTitle: 'So finden Sie mehr',
  nextCount: (text: string, count: number) => `${text} (${String(count)})`,
  nextWithout: (criteria: readonly string[]) => `ohne: ${criteria.join(' und ')}`,
  nextFarther: (radius: Radius) => narrowForm.within(radius),
  nextResponsible: (area: string | undefined) =>
    area === undefined ? 'Wer ist für mich zuständig?' : `Wer ist zuständig für ${area}?`,
  nextCall: 'Oder rufen Sie an. Die Nummer steht unten auf dieser Seite.',
  rejected: (values: readonly string[]) =>
    `Das haben wir nicht verstanden und deshalb weggelassen: ${values.join(', ')}.`,
  areaUnused: 'Die Liste ist deshalb nicht nach Ort eingegrenzt.',
  meant: (names: readonly string[]) => `Gemeint ist: ${names.join(', ')}.`,
  meantSeveral: (names: readonly string[]) => `Gemeint sein kann: ${names.join(', ')}.`,
  gaps: 'Unsere Liste dazu kann Lücken haben.',
  browseTitle: 'Wonach suchen Sie?',
  browseIntro: 'Schreiben Sie ein Wort in das Suchfeld. Oder sehen Sie sich eine Liste mit Ihrer Auswahl an:',
  hits: (count: number, question: string) => `${String(count)} Treffer mit Ihrer Auswahl zu „${question}“`,
  noSureHit: (question: string) => `Zu „${question}“ passt mit Ihrer Auswahl nichts sicher`,
  allHits: (count: number) => `Alle Treffer: ${String(count)}`,
  measuredFromStreet: 'Entfernungen in Luftlinie, ab der Mitte der Straße.',
  measuredFromCentre: 'Entfernungen in Luftlinie, ab der Mitte davon.',
  measuredFromSeveral: 'Entfernungen in Luftlinie. Sie hängen davon ab, wo genau Sie sind.',
  partOfStreet: (names: readonly string[]) =>
    `Wir kennen nur einen Teil dieser Straße. Er liegt in ${names.join(', ')}. Sie kann weiter führen.`,
  answersFor: 'liegt woanders, ist aber für Sie zuständig',
  loneRadius: 'Für die Entfernung fehlt der Ort. Schreiben Sie in das Feld, wo Sie suchen.',
  notNarrowed: (list: ListKey, count: number) => `Alle ${countedIn(list, count)}, nicht eingegrenzt`,
  seeMaybe: 'Dorthin springen',
  hereWithin: (radius: Radius) => `${narrowForm.within(radius)} um meinen Standort`,
  question: (question: string) => `gesucht: „${question}“`,
} as const;

/** What stands above narrowed hits of a search. */
export const searchHead = (
  { query, total }: { query: string; total: number },
  { sure, maybe }: { sure: readonly unknown[]; maybe: readonly unknown[] },
): { headline: string; all: string; sure: number; maybe: number } => ({
  headline: sure.length === 0 ? narrowTexts.noSureHit(query) : narrowTexts.hits(sure.length, query),
  all: narrowTexts.allHits(total),
  sure: sure.length,
  maybe: maybe.length,
});
