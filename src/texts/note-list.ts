import type { LinkedNumbers, NumberTarget } from '#domain/note-list/note-link.ts';
import type { JoinedNotes } from '#domain/note-list/note-order.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { listOf, partialDay } from './dates.ts';

const entries = (count: number): string => (count === 1 ? '1 Eintrag' : `${String(count)} Einträge`);
const quoted = (pieces: readonly string[]): string => listOf(pieces.map((piece) => `„${piece}“`));

/** The page around the list, there before its script. */
export const noteListPage = {
  title: 'Merkzettel',
  description: 'Orte und Angebote, die Sie sich gemerkt haben, zum Drucken und Weitergeben.',
  lead: 'Orte und Angebote, die Sie sich gemerkt haben. Der Merkzettel bleibt auf diesem Gerät.',
  empty: 'Ihr Merkzettel ist leer.',
  /** Instead of `empty`: nobody put anything on a list that cannot be kept. */
  refused: 'Dieser Browser behält keinen Merkzettel.',
  refusedHow: [
    'Das ist so in manchen privaten Fenstern, und wenn der Browser keine Daten von Webseiten speichern darf.',
    'Schreiben Sie sich die Kurznummer auf. Sie steht bei jedem Eintrag. Oder drucken Sie die Seite des Eintrags.',
  ],
  emptyHow: 'Bei jedem Ort und jedem Angebot gibt es den Knopf „Auf den Merkzettel“.',
  withoutScript: [
    'Auf dem Merkzettel sammeln Sie Orte und Angebote, zum Drucken und Weitergeben. Dafür braucht Ihr Browser JavaScript. Es ist ausgeschaltet.',
    'So geht es auch: Schreiben Sie sich die Kurznummer auf. Sie steht bei jedem Eintrag. Oder drucken Sie die Seite des Eintrags.',
  ],
  withoutScriptCall: (helpLine: string) => `Oder rufen Sie an: ${helpLine},`,
} as const;

/** The list itself. */
export const noteList = {
  own: 'Mein Merkzettel',
  shared: 'Ein Merkzettel, den Sie bekommen haben',
  number: (number: string) => `Kurznummer ${number}`,
  call: 'Anrufen',
  page: 'Seite im Portal',
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  undo: 'Rückgängig',
  print: 'Drucken',
  mail: 'Als E-Mail senden',
  link: 'Link zum Weitergeben',
  linkLabel: 'Dieser Link enthält die Liste',
  linkHint:
    'Wer den Link öffnet, sieht dieselben Einträge. Die Liste steht nur im Link und geht nicht an unseren Server.',
  linkCopied: 'Der Link ist kopiert.',
  linkNotCopied: 'Kopieren Sie den Link aus dem Feld.',
  keep: 'Auf meinen Merkzettel übernehmen',
  showOwn: 'Meinen Merkzettel zeigen',
  ownUntouched: (count: number) =>
    count === 0
      ? 'Auf Ihrem eigenen Merkzettel steht noch nichts.'
      : `Ihr eigener Merkzettel bleibt, wie er ist (${entries(count)}).`,
  notes: 'Eigene Notizen',
  printedOn: (day: Day) => `Gedruckt am ${partialDay(day)}.`,
  loading: 'Die Angaben werden geladen.',
  gone: 'Diesen Eintrag gibt es im Portal nicht mehr. Die Angaben hier können falsch sein.',
  notLoaded: 'Die Angaben sind gerade nicht zu laden. Name und Kurznummer stehen auf Ihrem Gerät.',
  tryAgain: 'Noch einmal laden',
  registerNotLoaded: (numbers: readonly string[]) =>
    `Die Liste ist gerade nicht zu laden. In dem Link stehen diese Kurznummern: ${numbers.join(', ')}.`,
  compare: 'Vergleichen',
  compareChosen: (count: number) => `Ausgewählte vergleichen (${String(count)})`,
  compareHow: 'Kreuzen Sie zwei bis vier Einträge an, wenn Sie sie vergleichen möchten.',
  compareFull: 'Mehr als vier Einträge passen nicht nebeneinander. Nehmen Sie zuerst ein Kreuz weg.',
  moved: (name: string, place: number, count: number) =>
    `${name} steht jetzt an Stelle ${String(place)} von ${String(count)}.`,
  removed: (names: readonly string[]) =>
    names.length === 1 ? `${names.join('')} ist entfernt.` : `${entries(names.length)} sind entfernt.`,
  restored: (names: readonly string[]) =>
    names.length === 1 ? `${names.join('')} ist wieder da.` : `${entries(names.length)} sind wieder da.`,
} as const;

/** Everything about a link that must be said: pieces that cannot be read, numbers that lead nowhere, too many. */
export function linkFaults({ unreadable, left }: LinkedNumbers, targets: readonly NumberTarget[]): string[] {
  const unknown = targets.flatMap((target) => (target.kind === 'unknown' ? [target.number] : []));
  const retired = targets.flatMap((target) => (target.kind === 'retired' ? [target.number] : []));
  const said: string[] = [];
  if (unreadable.length > 0)
    said.push(`Im Link steht etwas, das keine richtige Kurznummer ist: ${quoted(unreadable)}.`);
  if (unknown.length > 0) said.push(`Nicht vergeben ist: ${numbersOf(unknown)}.`);
  if (retired.length > 0) said.push(`Diesen Eintrag gibt es nicht mehr: ${numbersOf(retired)}.`);
  if (left > 0) said.push(`Der Link enthält zu viele Einträge. Weggelassen: ${String(left)}.`);
  return said;
}

const numbersOf = (numbers: readonly string[]): string => `Kurznummer ${listOf(numbers)}`;

/** What came of taking over a list. */
export function joinedText({ list, added, left }: JoinedNotes): string {
  const news = added === 0 ? 'Alle Einträge standen schon auf Ihrem Merkzettel.' : `Neu: ${entries(added)}.`;
  const full = left === 0 ? '' : ` Der Merkzettel ist voll. Nicht übernommen: ${entries(left)}.`;
  return `${left > 0 && added === 0 ? '' : news}${full} Auf Ihrem Merkzettel: ${entries(list.length)}.`.trim();
}
