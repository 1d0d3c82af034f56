import { placeColumnNames } from './import-places.ts';
import { shownValue } from './import-table.ts';

type Field = keyof typeof placeColumnNames;

interface Fault {
  field: Field | '';
  code:
    | 'missing'
    | 'text-short'
    | 'text-long'
    | 'postcode-form'
    | 'coordinate-form'
    | 'coordinate-half'
    | 'type-unknown'
    | 'topic-unknown'
    | 'outside-city'
    | 'postcode-elsewhere'
    | 'service-area-missing'
    | 'service-area-unknown'
    | 'row-twice'
    | 'resembles'
    | 'reader';
  found?: string | undefined;
  other?: string | undefined;
}

interface Note {
  field: Field;
  code:
    | 'phone-undialable'
    | 'email-form'
    | 'email-personal'
    | 'url-form'
    | 'text-long'
    | 'text-short'
    | 'district-unknown'
    | 'district-contradiction'
    | 'address-half'
    | 'topic-unknown'
    | 'service-area-unknown'
    | 'hours-unclear'
    | 'access-unclear'
    | 'day-form'
    | 'same-door';
  found: string;
}

/** What the report needs of a plan (`PlacesPlan` of usecases/import-places.ts). */
interface ReportedPlan {
  rowCount: number;
  places: {
    line: number;
    name: string;
    id: string;
    state: 'new' | 'changed' | 'unchanged' | 'deleted';
    set: readonly (readonly [field: string, value: unknown])[];
    kept: readonly { field: string; present: unknown; incoming: unknown }[];
    notes: readonly Note[];
  }[];
  rejected: { line: number; name: string | undefined; faults: readonly Fault[]; notes: readonly Note[] }[];
  gone: readonly string[];
}

const SERVICE_AREA =
  'kein Stadtbezirk aus stadt/boroughs.yaml. Richtig: deren Namen, z. B. Nord | Süd, oder „ganze Stadt“';

const faultWords: Record<Exclude<Fault['code'], 'reader' | 'resembles' | 'row-twice'>, string> = {
  missing: 'fehlt. Richtig: ein Wert in dieser Spalte',
  'text-short': 'ist zu kurz. Richtig: mindestens 3 Zeichen, z. B. Treff am Markt',
  'text-long': 'ist zu lang. Richtig: höchstens 120 Zeichen',
  'postcode-form':
    'ist keine Postleitzahl. Richtig: fünf Ziffern, z. B. 01234 (Tabellen streichen die Null am Anfang: Spalte als Text anlegen)',
  'coordinate-form': 'ist keine Koordinate. Richtig: Grad mit Komma oder Punkt, z. B. 50,1234',
  'coordinate-half': 'Breite und Länge gehören zusammen, eine von beiden fehlt',
  'type-unknown': 'kennt der Import nicht. Richtig: z. B. Beratungsstelle, Begegnungsstätte, Pflegeheim; oder --kind',
  'topic-unknown': 'kein Thema der Stadt passt. Richtig: ein Thema aus stadt/topics.yaml in einer Spalte „Themen“',
  'postcode-elsewhere':
    'gehört zu keinem Ortsteil der Stadt. Richtig: eine Spalte „Ort“, ein Punkt, oder die PLZ in stadt/postcodes.yaml ergänzen',
  'service-area-missing':
    'fehlt; diese Art von Stelle muss sagen, für wen sie da ist. Richtig: eine Spalte „zuständig für“ mit Namen aus stadt/boroughs.yaml, z. B. Nord | Süd, oder „ganze Stadt“',
  'service-area-unknown': SERVICE_AREA,
  'outside-city': 'liegt außerhalb der Stadt. Richtig: Breite und Länge innerhalb von bounds in stadt/site.yaml',
};

function faultLine({ field, code, found, other = '' }: Fault): string {
  if (code === 'row-twice') return `steht schon in Zeile ${other}. Richtig: jeder Ort nur einmal`;
  if (code === 'resembles')
    return `möglicherweise doppelt: ähnlich wie ${other}. Nicht angelegt; prüfen und den Eintrag dort ergänzen`;
  const where = field === '' ? 'Zeile' : placeColumnNames[field];
  if (code === 'reader') return `${where}: passt nicht zu den übrigen Inhalten:\n${other}`;
  const shown = found === undefined ? '' : ` (gefunden: „${found}“)`;
  const more = field === 'type' && code === 'missing' ? ' oder die Angabe --kind' : '';
  return `${where}: ${faultWords[code]}${more}${shown}`;
}

const noteWords: Record<Exclude<Note['code'], 'same-door'>, string> = {
  'phone-undialable': 'so nicht wählbar. Richtig: vollständig und mit Vorwahl, z. B. 030 23125 123',
  'email-form': 'unvollständig. Richtig: z. B. info@beispiel.de',
  'email-personal': 'persönliches Postfach. Richtig: das Postfach der Stelle, z. B. info@beispiel.de',
  'url-form': 'keine Internetadresse. Richtig: z. B. https://www.beispiel.de',
  'text-long': 'zu lang',
  'text-short': 'zu kurz',
  'district-unknown': 'kein Ortsteil aus stadt/districts.yaml',
  'district-contradiction': 'Ortsteil und Stadtbezirk passen nicht zusammen',
  'address-half': 'Anschrift ohne Postleitzahl',
  'topic-unknown': 'kein Thema aus stadt/topics.yaml',
  'service-area-unknown': SERVICE_AREA,
  'hours-unclear':
    'sagt keine Zeiten. Richtig: Tage und Uhrzeiten, z. B. Montag bis Freitag, 9 bis 12 Uhr, oder „nach Vereinbarung“',
  'access-unclear': 'sagt nichts zum Zugang. Richtig: ja, nein, teilweise oder ein Satz, z. B. Eingang ohne Stufen',
  'day-form': 'kein Datum. Richtig: 2026, 2026-11 oder 2026-11-21',
};

const noteLine = ({ field, code, found }: Note): string =>
  code === 'same-door'
    ? `an dieser Adresse gibt es schon: ${found}. Trotzdem angelegt; prüfen, ob es dieselbe Stelle ist`
    : `${placeColumnNames[field]} nicht übernommen, ${noteWords[code]}${found === '' ? '' : ` (gefunden: „${found}“)`}`;

function placeLines(place: ReportedPlan['places'][number]): string[] {
  const states = {
    new: 'neu',
    changed: `geändert: ${place.set.map(([field]) => field).join(', ')}`,
    unchanged: 'unverändert',
    deleted: 'von Hand gelöscht, bleibt weg',
  };
  return [
    `${place.name} → ${place.id}: ${states[place.state]}`,
    // So that a dry run shows what would be published.
    ...place.set
      .filter(([field]) => field !== 'name')
      .map(([field, value]) => `übernommen: ${field} ${shownValue(value)}`),
    ...place.kept.map(
      ({ field, present, incoming }) =>
        `von Hand geändert, bleibt: ${field} ist ${shownValue(present)}, die Quelle sagt ${shownValue(incoming)}`,
    ),
    ...place.notes.map(noteLine),
  ];
}

/** The whole report: rows with something to say, then the counts. Ends with a line feed. */
export function placesReport(plan: ReportedPlan): string {
  const told = plan.places.filter(({ state, kept }) => state !== 'unchanged' || kept.length > 0);
  const blocks = [
    ...told.map((place) => ({ line: place.line, lines: placeLines(place) })),
    ...plan.rejected.map(({ line, name, faults, notes }) => ({
      line,
      lines: [`${name ?? '(ohne Namen)'} → NICHT EINGELESEN`, ...faults.map(faultLine), ...notes.map(noteLine)],
    })),
  ].sort((a, b) => a.line - b.line);
  const rows = blocks.map(({ line, lines }) => `Zeile ${line}: ${lines.join('\n').replaceAll('\n', '\n    ')}`);
  const gone = plan.gone.map((id) => `steht nicht mehr in der Quelle, bleibt: ${id}`);
  return `${[...rows, ...gone, '', counts(plan)].join('\n')}\n`;
}

function counts({ rowCount, places, rejected }: ReportedPlan): string {
  const count = (state: string): number => places.filter((place) => place.state === state).length;
  const kept = places.reduce((sum, place) => sum + place.kept.length, 0);
  const doubles = rejected.filter(({ faults }) => faults.some(({ code }) => code === 'resembles')).length;
  const parts = [
    `neu ${count('new')}`,
    `geändert ${count('changed')}`,
    `unverändert ${count('unchanged')}`,
    `Felder von Hand geändert und geblieben ${kept}`,
    `nicht eingelesen ${rejected.length}${doubles === 0 ? '' : ` (davon möglicherweise doppelt ${doubles})`}`,
  ];
  const deleted = count('deleted');
  return `${rowCount} Zeilen: ${[...parts, ...(deleted === 0 ? [] : [`von Hand gelöscht ${deleted}`])].join(' · ')}`;
}
