export const importDistrictsHelp = `Ortsteile und Stadtbezirke einlesen

  npm run import:districts -- DATEI [--boroughs DATEI] [--replace-centers] [--dry-run] [--content ORDNER]

  DATEI              GeoJSON mit einer Fläche je Ortsteil; Eigenschaften: Name, und wenn bekannt Stadtbezirk
  --boroughs DATEI   welcher Ortsteil in welchem Stadtbezirk liegt: Tabelle mit beiden Spalten, oder JSON
                     { "Ortsteil": "Stadtbezirk" } oder [{ "name": "Nord", "ortsteile": ["Altdorf"] }]
  --replace-centers  vorhandene Mittelpunkte durch die der Flächen ersetzen
  --dry-run          nur zeigen, was geschähe; nichts schreiben
  --content ORDNER   Inhaltsordner der Stadt (sonst CONTENT_DIR, sonst content);
                     geschrieben werden stadt/boroughs.yaml und stadt/districts.yaml
  --help             diese Hilfe

Vorhandene Einträge behalten alle Felder; was die Quelle anders sagt, steht im Bericht.

Ende mit 0: alle Flächen brauchbar · 1: mindestens eine nicht · 2: Aufruf, Datei oder Inhalte falsch
`;

const faultWords = {
  'name-missing': 'Name fehlt. Richtig: eine Eigenschaft „name“ oder „ortsteil“',
  'borough-missing': 'Stadtbezirk unbekannt. Richtig: eine Eigenschaft „stadtbezirk“, oder die Angabe --boroughs',
  'geometry-form': 'keine Fläche. Richtig: Polygon oder MultiPolygon mit geschlossenen Ringen',
  'name-twice': 'der Ortsteil steht schon weiter oben in der Datei. Richtig: jeder nur einmal',
  'id-empty': 'aus dem Namen lässt sich kein Kurzname bilden. Richtig: Buchstaben oder Ziffern',
};
const fieldNames = { name: 'Name', borough: 'Stadtbezirk', center: 'Mittelpunkt' };

interface ReportedDistricts {
  rowCount: number;
  newBoroughs: readonly { id: string; name: string }[];
  newDistricts: readonly { id: string; name: string }[];
  newCenters: ReadonlyMap<string, unknown>;
  unchanged: number;
  differences: readonly {
    id: string;
    field: keyof typeof fieldNames;
    present: string;
    incoming: string;
    metres?: number;
  }[];
  gone: readonly string[];
  rejected: readonly { line: number; name: string | undefined; code: keyof typeof faultWords }[];
}

/** The report: new entries, differences, areas that could not be used, counts. Ends with a line feed. */
export function districtsReport(plan: ReportedDistricts): string {
  const lines = [
    ...plan.newBoroughs.map(({ id, name }) => `Stadtbezirk neu: ${name} → ${id}`),
    ...plan.newDistricts.map(({ id, name }) => `Ortsteil neu: ${name} → ${id}`),
    ...plan.differences.map(({ id, field, present, incoming, metres }) => {
      const apart = metres === undefined ? '' : ` (${metres} m entfernt; ersetzen mit --replace-centers)`;
      return `bleibt: ${id}, ${fieldNames[field]} ist „${present}“, die Quelle sagt „${incoming}“${apart}`;
    }),
    ...plan.gone.map((id) => `steht nicht in der Quelle, bleibt: ${id}`),
    ...plan.rejected.map(
      ({ line, name, code }) => `Fläche ${line}: ${name ?? '(ohne Namen)'} → NICHT EINGELESEN. ${faultWords[code]}`,
    ),
  ];
  const kept = new Set(plan.differences.map(({ id }) => id)).size;
  const counts = [
    `Ortsteile neu ${plan.newDistricts.length}`,
    `Stadtbezirke neu ${plan.newBoroughs.length}`,
    `Mittelpunkte ersetzt ${plan.newCenters.size}`,
    `unverändert ${plan.unchanged}`,
    `abweichend und geblieben ${kept}`,
    `nicht eingelesen ${plan.rejected.length}`,
  ];
  return `${[...lines, '', `${plan.rowCount} Flächen: ${counts.join(' · ')}`].join('\n')}\n`;
}
