import type { Geo } from '#domain/shared/geo.schema.ts';
import type { MapPlace, SharedArea } from '#domain/place/map-place.ts';

/** What the map says before it is opened. */
export const mapSection = {
  title: 'Karte',
  skip: 'Karte überspringen',
  end: 'Ende der Karte',
  intro: 'Die Karte ist nur eine Zugabe: Alle Einträge stehen auch in der Liste unten.',
  open: 'Karte zeigen',
  close: 'Karte schließen',
  loading: 'Die Karte wird geladen.',
  failed: 'Die Karte lässt sich gerade nicht laden. Alle Einträge stehen in der Liste.',
} as const;

/** What the opened map says. */
export const mapTexts = {
  region: (city: string) => `Karte von ${city}`,
  help: 'Mit den Pfeiltasten verschieben Sie den Ausschnitt. Plus und Minus vergrößern und verkleinern. Die Orte folgen mit der Tabulatortaste.',
  controls: 'Karte bedienen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  pan: 'Ausschnitt verschieben',
  north: 'Nach Norden',
  south: 'Nach Süden',
  west: 'Nach Westen',
  east: 'Nach Osten',
  wholeCity: 'Ganze Stadt',
  hintMouse: 'Zum Vergrößern mit dem Mausrad halten Sie die Taste Strg gedrückt.',
  hintTouch: 'Mit zwei Fingern verschieben und vergrößern Sie die Karte.',
  tooMany: (count: number) =>
    `${String(count)} Zeichen sind für die Tabulatortaste zu viele. Vergrößern Sie die Karte oder nehmen Sie die Liste.`,
  sketch: 'Vereinfachter Plan, keine echten Grenzen. Gewässer und Straßen fehlen.',
  closePopup: 'Schließen',
  toPage: 'Zur Seite',
  toList: 'In der Liste zeigen',
  severalHere: (count: number) => `${String(count)} Orte an dieser Stelle`,
  furtherHere: (count: number) =>
    `Dazu ${count === 1 ? 'ein weiterer Ort' : `${String(count)} weitere Orte`} in der Liste.`,
  legend: 'Was die Zeichen bedeuten',
} as const;

/** The letter a place bears on the map, and what it stands for: R, T and P as the doors are called. */
export const mapMarks: Record<MapPlace['kind'], { letter: string; name: string }> = {
  office: { letter: 'R', name: 'Rat und Hilfe' },
  meetingPlace: { letter: 'T', name: 'Treffen und Mitmachen' },
  careFacility: { letter: 'P', name: 'Pflege' },
};

/** How exact a point is, when it is no house number. */
export const precisionTexts: Record<Geo['precision'], string> = {
  address: '',
  nearHouseNumber: 'Der Punkt steht bei der nächsten Hausnummer, die wir kennen.',
  street: 'Der Punkt steht irgendwo in dieser Straße. Wo genau, wissen wir nicht.',
  district: 'Der Punkt steht in der Mitte des Ortsteils. Wo genau, wissen wir nicht.',
};

/** "38 der 41 Einträge der Liste stehen auf der Karte. 3 haben keine bekannte Lage." */
export function mapCount(onMap: number, missing: number): string {
  const total = onMap + missing;
  if (total === 0) return 'Die Liste ist leer. Auf der Karte steht kein Eintrag.';
  if (missing === 0)
    return total === 1
      ? 'Der Eintrag der Liste steht auf der Karte.'
      : `Alle ${String(total)} Einträge der Liste stehen auf der Karte.`;
  const lacking = missing === 1 ? 'Einer hat keine bekannte Lage.' : `${String(missing)} haben keine bekannte Lage.`;
  if (onMap === 0)
    return total === 1
      ? 'Der Eintrag der Liste hat keine bekannte Lage und steht nicht auf der Karte.'
      : `Keiner der ${String(total)} Einträge der Liste steht auf der Karte. Sie haben keine bekannte Lage.`;
  return `${String(onMap)} der ${String(total)} Einträge der Liste ${onMap === 1 ? 'steht' : 'stehen'} auf der Karte. ${lacking}`;
}

/** "Seniorenbüro Nord, Seniorenbüro, Altstadt": what a screen reader says of a mark. */
export const markName = ({ name, type, district }: Pick<MapPlace, 'name' | 'type' | 'district'>): string =>
  [name, type, district].filter((part) => part !== undefined).join(', ');

/** "5 Orte in Altstadt, vergrößern"; at the largest scale there is nothing to enlarge, the places are listed. */
export function clusterName(count: number, area: SharedArea | undefined, boroughWord: string, last: boolean): string {
  const name = area?.is === 'borough' ? `${boroughWord} ${area.name}` : area?.name;
  const where =
    name === undefined ? ' in mehreren Teilen der Stadt' : `${area?.all === true ? ' in' : ', vor allem in'} ${name}`;
  return `${String(count)} Orte${where}, ${last ? 'anzeigen' : 'vergrößern'}`;
}
