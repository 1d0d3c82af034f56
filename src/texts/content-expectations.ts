import type { ContentFinding, FaultCode, WarningCode } from '#domain/city/content-fault.ts';
import { type PlainCode, plainExpectations } from './content-expectations-plain.ts';

type Sentence = (finding: ContentFinding) => string;
type OtherCode = Exclude<FaultCode | WarningCode, PlainCode>;

const number = (value: number | undefined): string => String(value ?? 0);
const letters = (value: number | undefined): string => (value === 1 ? 'ein Zeichen' : `${number(value)} Zeichen`);
const oneOf = ({ options = [] }: ContentFinding): string => options.join(', ');

const others: Record<OtherCode, Sentence> = {
  'folder-missing': () => 'einen Ordner mit den Inhalten der Stadt',
  'file-missing': () => 'diese Datei; ohne sie kann das Portal nicht gezeigt werden',
  'file-empty': () => 'Angaben in dieser Datei; oder löschen Sie die Datei',
  'file-encoding': () => 'Text in UTF-8; speichern Sie die Datei im Editor mit der Kodierung UTF-8',
  'file-ending': ({ other = '.yaml' }) => `eine Datei, deren Name auf ${other} endet`,
  'file-name': () =>
    'einen Dateinamen aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen; er wird zur Adresse der Seite',
  'file-nested': () => 'keinen Ordner an dieser Stelle; legen Sie die Dateien eine Ebene höher ab',
  'yaml-syntax': () => 'Zeilen der Form „feld: Wert“, Unterpunkte mit zwei Leerzeichen eingerückt',
  'key-twice': () => 'jedes Feld nur einmal; löschen Sie eine der beiden Zeilen',
  'front-matter-missing': () => 'am Anfang einen Block mit Angaben zwischen zwei Zeilen aus drei Strichen',
  'body-empty': () => 'einen Text unter den Angaben',
  'csv-header': () => 'als erste Zeile diese Spaltennamen; dahinter dürfen houseNumbers, latitude und longitude stehen',
  'csv-row': ({ limit }) => `genau ${number(limit)} Spalten, durch Kommas getrennt`,
  'csv-quotes': () => 'um eine Zelle zwei Anführungszeichen oder keines; innen stehen sie doppelt',

  missing: () => 'dieses Feld; es ist Pflicht',
  'value-empty': () => 'einen Wert hinter dem Doppelpunkt; ist er nicht bekannt, löschen Sie die ganze Zeile',
  'quotes-missing': () => 'einen Text; setzen Sie Anführungszeichen um Ziffern, sonst gehen Nullen am Anfang verloren',
  'kind-text': () => 'einen einzelnen Text, keine Liste und keine Unterpunkte',
  'kind-number': () => 'eine Zahl ohne Anführungszeichen, mit Punkt statt Komma',
  'kind-list': () => 'eine Liste: jeder Eintrag in einer eigenen Zeile mit einem Strich davor',
  'kind-group': () => 'Unterpunkte, zwei Leerzeichen eingerückt',
  'kind-truth': () => 'true (ja) oder false (nein), ohne Anführungszeichen',
  'kind-other': () => 'einen Wert in der Form des Beispiels',
  choice: (finding) => `eines dieser Wörter: ${oneOf(finding)}`,
  'key-unknown': (finding) => `nur Felder, die es gibt: ${oneOf(finding)}`,
  'text-short': ({ limit }) => `mindestens ${letters(limit)}`,
  'text-long': ({ limit }) => `höchstens ${letters(limit)}; kürzen Sie den Text`,
  'list-empty': () => 'mindestens einen Eintrag in der Liste',
  'integer-form': () => 'eine ganze Zahl',
  'number-range': ({ limit, bound }) =>
    `eine Zahl, die ${bound === 'min' ? 'mindestens' : 'höchstens'} ${number(limit)} ist`,

  'day-form': () => 'einen Tag als Jahr-Monat-Tag',
  'day-unreal': () => 'einen Tag, den es im Kalender gibt',
  'partial-day-form': () => 'ein Jahr, Jahr-Monat oder Jahr-Monat-Tag, so genau wie bekannt',
  'slug-form': () => 'nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche',
  'postcode-form': () => 'fünf Ziffern in Anführungszeichen',
  'language-form': () => 'ein Sprachkürzel aus zwei oder drei Kleinbuchstaben (Deutsch ist de, Gebärdensprache gsg)',
  'house-numbers-form': () =>
    'Hausnummern von–bis, durch Semikolon getrennt; dahinter „gerade“ oder „ungerade“, wenn nur eine Seite gemeint ist',
  'short-number-form': () => 'vier Ziffern, einen Bindestrich und die Prüfziffer',
  'phone-undialable': () => 'eine Nummer, die man wählen kann, mit Vorwahl',
  'email-form': () => 'eine vollständige E-Mail-Adresse',
  'email-personal': () =>
    'das Postfach der Stelle, nicht das einer Person. Gibt es keines, löschen Sie die Zeile. Heißt das Haus so, dann nennen Sie den Namen unter alternateNames',
  'url-form': () => 'eine vollständige Internetadresse, die mit https:// beginnt',
  'tiles-name': () => 'den Namen einer Datei aus Kleinbuchstaben, Ziffern und Bindestrichen, mit der Endung .pmtiles',
  'coordinate-range': () => 'Grad als Dezimalzahl mit Punkt: Breite von -90 bis 90, Länge von -180 bis 180',
  'hours-empty': () =>
    'Zeiten unter osm, byAppointment: true oder einen Hinweis unter note; ist nichts bekannt, löschen Sie openingHours',
  'opening-hours-syntax': () =>
    'Öffnungszeiten in der Schreibweise von OpenStreetMap: Mo Tu We Th Fr Sa Su, Uhrzeiten wie 09:00-12:00',
  'opening-hours-school-holidays': () =>
    'Zeiten ohne SH; Schulferien kennt das Portal nicht. Schreiben Sie Ferien unter closures',
  'opening-hours-week-parity': () =>
    'week 01-53/2 für ungerade oder week 02-52/2 für gerade Kalenderwochen; manche Jahre haben 53 Wochen',
  'opening-hours-uncertain': () => 'feste Zeiten von … bis …; Ungewisses schreiben Sie unter note',
  'opening-hours-holidays-order': () => 'PH off als letzten Teil; sonst gelten die Zeiten dahinter auch an Feiertagen',
  'opening-hours-comment': () => 'Zeiten ohne Text in Anführungszeichen; schreiben Sie ihn unter note',
  'opening-hours-unsupported': () => 'eine einfachere Schreibweise: Tage, Zeiten, am Ende PH off',

  'organization-unknown': () => 'einen Träger, den es in content/traeger gibt (Dateiname ohne .yaml)',
  'district-unknown': () => 'einen Ortsteil aus stadt/districts.yaml (id)',
  'borough-unknown': () => 'einen Stadtbezirk aus stadt/boroughs.yaml (id)',
  'topic-unknown': () => 'ein Thema aus stadt/topics.yaml (id)',
  'place-unknown': () => 'einen Ort aus anlaufstellen, begegnungsstaetten oder pflege (Dateiname ohne .yaml)',
  'article-unknown': () => 'einen Artikel aus ratgeber (Dateiname ohne .md)',
  'article-self': () => 'einen anderen Artikel; dieser verweist auf sich selbst',
  'tiles-missing': () =>
    'eine Kartendatei, die im Ordner stadt liegt. Haben Sie keine, löschen Sie map: dann zeigt die Karte einen vereinfachten Plan',
  'office-type-unknown': (finding) => `eine Art von Ort: ${oneOf(finding)}`,

  'id-twice': ({ other }) => `einen Dateinamen, den es nur einmal gibt; er steht schon in ${other ?? ''}`,
  'entry-twice': () => 'jeden Eintrag nur einmal; führen Sie beide zusammen',
  'place-twice': ({ other }) =>
    `jeden Ort nur einmal; gleiche Anschrift und ähnlicher Name in ${other ?? ''}. Führen Sie beide Dateien zusammen`,
  'outside-city': ({ options = [] }) =>
    `einen Punkt in der Stadt: Breite ${options[0] ?? ''}, Länge ${options[1] ?? ''}`,
  'coordinates-swapped': () => 'zuerst die Breite (latitude), dann die Länge (longitude); hier sind sie vertauscht',
  'bounds-order': () => 'south kleiner als north und west kleiner als east',
  'care-elsewhere': () => 'care nur bei Orten im Ordner pflege; verschieben Sie die Datei oder löschen Sie care',
  'service-area-missing': () => 'serviceArea: für welche Stadtbezirke diese Stelle zuständig ist',

  'date-future': () => 'einen Tag, der nicht in der Zukunft liegt',
  'day-order': () => 'einen ersten Tag, der vor dem letzten liegt',
  'confirmed-without-facts': () => 'Angaben, die bestätigt sind; ohne sie löschen Sie diese Bestätigung',
  'review-old': ({ limit }) =>
    `eine Prüfung aus den letzten 365 Tagen (BGG § 12b); die letzte ist ${number(limit)} Tage her`,

  'link-dead': () => 'die Adresse einer Seite, die es in diesem Portal gibt',
  'link-insecure': () => 'eine Adresse, die mit https:// beginnt',
  'link-relative': () => 'eine Adresse, die mit / oder mit https:// beginnt',
  'anchor-dead': () => 'eine Überschrift, die es in diesem Text gibt',
  'image-foreign': () =>
    'ein Bild aus diesem Portal (Adresse beginnt mit /); fremde Bilder verraten, wer die Seite liest',

  'short-number-missing': () => 'eine Kurznummer im Verzeichnis; vergeben Sie sie mit: npm run short-numbers',
  'short-number-check': () =>
    'eine Nummer mit passender Prüfziffer; vergeben Sie Nummern nur mit: npm run short-numbers',
  'short-number-twice': ({ other }) => `jede Nummer nur einmal; sie gehört schon zu ${other ?? ''}`,
  'short-number-second': ({ other }) => `eine Nummer je Eintrag; dieser hat schon ${other ?? ''}`,
  'short-number-orphan': () =>
    'einen Eintrag zu dieser Nummer, oder retiredOn mit dem Tag, seit dem es ihn nicht mehr gibt: npm run short-numbers',
  'short-number-reused': ({ other }) => `eine neue Nummer; diese gehörte zu ${other ?? ''} und wird nie neu vergeben`,

  'duty-empty': () => 'einen Text; das Feld ist Pflicht',
  'duty-operation': () => 'diese Angabe; ein Portal im Betrieb (demo: false) muss sie machen',

  'holidays-ending': () =>
    'Feiertage für mehr als 90 Tage im Voraus; danach sagt das Portal nichts mehr über Öffnungszeiten',
  'borough-uncovered': ({ other }) =>
    `eine zuständige Stelle (type: ${other ?? ''}) mit diesem Stadtbezirk unter serviceArea`,
  'hours-style': () => 'die übliche Schreibweise von OpenStreetMap',
  'hours-overnight': () => 'Zeiten an einem Tag; so wäre über Mitternacht geöffnet',
  'file-unknown': () => 'nur Ordner und Dateien, die das Portal kennt; diese liest niemand',
};

/** What is expected, told to editors who know no code. Complete: a code without a sentence does not compile. */
export const expectations: Record<FaultCode | WarningCode, Sentence> = { ...others, ...plainExpectations };
