import { added, replaced } from '../musterstadt.ts';
import { type BadRecord, nord, park, register, site, treff } from './bad-record.ts';

/** Slips inside one record. */
// A table: a slip and its message side by side.
// prettier-ignore
export const shapes: BadRecord[] = [
  {
    code: 'missing', when: 'a duty field is left out', change: replaced(treff, 'name: Nachbarschaftstreff Beispielgasse\n', ''),
    file: treff, field: 'name – Name, so wie er am Haus steht.', found: 'nichts', expected: 'dieses Feld; es ist Pflicht.', example: 'name: Seniorenbüro Nord',
  },
  {
    code: 'value-empty', when: 'nothing stands behind the colon', change: replaced(nord, 'email: seniorenbuero-nord@musterstadt.example', 'email:'),
    file: nord, at: 'email:', field: 'email – E-Mail-Postfach der Stelle', found: 'nichts hinter dem Namen', expected: 'löschen Sie die ganze Zeile', example: 'email: info@beispiel.de',
  },
  {
    code: 'quotes-missing', when: 'a postcode has no quotation marks', change: replaced(nord, 'postalCode: "01234"', 'postalCode: 01234'),
    file: nord, at: 'postalCode', field: 'address, postalCode – Postleitzahl', found: '„01234“', expected: 'Anführungszeichen um Ziffern', example: 'postalCode: "01234"',
  },
  {
    code: 'kind-text', when: 'a list stands for one address', change: replaced(nord, 'streetAddress: Beispielgasse 12', 'streetAddress: [Beispielgasse 12]'),
    file: nord, at: 'streetAddress', field: 'address, streetAddress', found: '„[Beispielgasse 12]“', expected: 'einen einzelnen Text', example: 'streetAddress: Lindenstraße 12',
  },
  {
    code: 'kind-number', when: 'a number has a comma', change: replaced(nord, 'latitude: 51.0102', 'latitude: "51,0102"'),
    file: nord, at: 'latitude', field: 'geo, latitude – Breitengrad', found: '„51,0102“', expected: 'mit Punkt statt Komma', example: 'latitude: 50.1',
  },
  {
    code: 'kind-list', when: 'one topic stands without a list', change: replaced(nord, 'topics: [beratung, antraege, hilfe-zu-hause]', 'topics: beratung'),
    file: nord, at: 'topics', field: 'topics – Themen', found: '„beratung“', expected: 'mit einem Strich davor', example: 'topics:\n  - beratung\n  - antraege',
  },
  {
    code: 'kind-group', when: 'an address is one line', change: replaced(park, 'address:\n  streetAddress: Am Beispielpark 2\n  postalCode: "01234"', 'address: Am Beispielpark 2'),
    file: park, at: 'address:', field: 'address – Anschrift', found: '„Am Beispielpark 2“', expected: 'Unterpunkte', example: 'address:\n  streetAddress: Lindenstraße 12\n  postalCode: "01234"',
  },
  {
    code: 'kind-truth', when: 'yes stands for true', change: replaced(nord, 'byAppointment: true', 'byAppointment: ja'),
    file: nord, at: 'byAppointment', field: 'openingHours, byAppointment', found: '„ja“', expected: 'true (ja) oder false (nein)', example: 'byAppointment: true',
  },
  {
    code: 'kind-other', when: 'a list of boroughs is one word', change: replaced(nord, 'boroughs: [nord]', 'boroughs: nord'),
    file: nord, at: 'boroughs', field: 'serviceArea, boroughs – Stadtbezirke', found: '„nord“', expected: 'in der Form des Beispiels', example: 'boroughs:\n  - nord\n  - ost',
  },
  {
    code: 'choice', when: 'a type is misspelt', change: replaced(nord, 'type: seniorenbuero', 'type: seniorenbüro'),
    file: nord, at: 'type:', field: 'type – Was für ein Ort', found: '„seniorenbüro“', expected: 'eines dieser Wörter: seniorenbuero, beratungsstelle', example: 'type: seniorenbuero', meant: 'seniorenbuero?',
  },
  {
    code: 'key-unknown', when: 'the name of a field is misspelt', change: replaced(nord, 'audiences:', 'audience:'),
    file: nord, at: 'audience:', field: 'audience', found: '„[older, relatives]“', expected: 'nur Felder, die es gibt: type, name', example: 'audiences:\n  - older', meant: 'audiences?',
  },
  {
    code: 'key-unknown', when: 'the name of a field is German', change: replaced(nord, 'phones:', 'telefon:'),
    file: nord, at: 'telefon:', field: 'telefon', found: '030 23125 200', expected: 'nur Felder, die es gibt', example: 'phones:\n  - number:', meant: 'phones?',
  },
  {
    code: 'text-short', when: 'a name is two letters', change: replaced(nord, 'name: Seniorenbüro Nord „Beispielhaus“', 'name: SB'),
    file: nord, at: 'name:', field: 'name – Name', found: '„SB“', expected: 'mindestens 3 Zeichen', example: 'name: Seniorenbüro Nord',
  },
  {
    code: 'text-long', when: 'a summary does not end', change: replaced(nord, 'summary: Das Büro', `summary: Das Büro ${'berät und '.repeat(30)}`),
    file: nord, at: 'summary:', field: 'summary – Ein Satz', found: '„Das Büro berät und', expected: 'höchstens 200 Zeichen', example: 'summary: Das Büro berät',
  },
  {
    code: 'list-empty', when: 'no topic is named', change: replaced(nord, '[beratung, antraege, hilfe-zu-hause]', '[]'),
    file: nord, at: 'topics:', field: 'topics', found: '„[]“', expected: 'mindestens einen Eintrag', example: 'topics:\n  - beratung',
  },
  {
    code: 'integer-form', when: 'places of care are no whole number', change: replaced(park, 'capacity: 80', 'capacity: 80.5'),
    file: park, at: '80.5', field: 'care, forms, 1. Eintrag, capacity', found: '„80.5“', expected: 'eine ganze Zahl', example: 'capacity: 80',
  },
  {
    code: 'number-range', when: 'a walk takes for ever', change: replaced(nord, 'walkMinutes: 5', 'walkMinutes: 90'),
    file: nord, at: 'walkMinutes', field: 'transport, 1. Eintrag, walkMinutes', found: '„90“', expected: 'höchstens 60', example: 'walkMinutes: 5',
  },
  {
    code: 'number-range', when: 'a home has no places', change: replaced(park, 'capacity: 80', 'capacity: 0'),
    file: park, at: 'capacity: 0', field: 'care, forms, 1. Eintrag, capacity', found: '„0“', expected: 'mindestens 1 ist', example: 'capacity: 80',
  },
  {
    code: 'day-form', when: 'a day is written the German way', change: replaced(treff, 'from: 2026-12-21', 'from: 21.12.2026'),
    file: treff, at: '21.12.2026', field: 'openingHours, closures, 1. Eintrag, from – Erster geschlossener Tag.', found: '„21.12.2026“', expected: 'Jahr-Monat-Tag', example: 'from: 2026-12-24',
  },
  {
    code: 'day-unreal', when: 'a day is not in the calendar', change: replaced(treff, 'from: 2026-12-21', 'from: 2026-02-30'),
    file: treff, at: '2026-02-30', field: 'openingHours, closures, 1. Eintrag, from', found: '„2026-02-30“', expected: 'den es im Kalender gibt', example: 'from: 2026-12-24',
  },
  {
    code: 'partial-day-form', when: 'a source is dated in words', change: replaced(nord, 'asOf: 2026-11-02', 'asOf: November 2026'),
    file: nord, at: 'asOf:', field: 'sources, 1. Eintrag, asOf', found: '„November 2026“', expected: 'so genau wie bekannt', example: 'asOf: 2014-08-22',
  },
  {
    code: 'slug-form', when: 'a topic has capitals', change: replaced(nord, '[beratung,', '[Beratung,'),
    file: nord, at: 'topics:', field: 'topics, 1. Eintrag', found: '„Beratung“', expected: 'nur Kleinbuchstaben', example: 'topics:\n  - beratung',
  },
  {
    code: 'postcode-form', when: 'a postcode has four digits', change: replaced(nord, 'postalCode: "01234"', 'postalCode: "1234"'),
    file: nord, at: 'postalCode', field: 'address, postalCode', found: '„1234“', expected: 'fünf Ziffern', example: 'postalCode: "01234"',
  },
  {
    code: 'language-form', when: 'a language is written out', change: replaced(nord, '[de, ru, gsg]', '[Deutsch]'),
    file: nord, at: 'languages', field: 'languages, 1. Eintrag', found: '„Deutsch“', expected: 'Sprachkürzel', example: 'languages:\n  - de\n  - ru',
  },
  {
    code: 'short-number-form', when: 'a number in the register has no hyphen', change: replaced(register, '1000-1', '"10001"'),
    file: register, at: '10001', field: '1. Eintrag, number – Kurznummer', found: '„10001“', expected: 'vier Ziffern, einen Bindestrich', example: 'number: 1008-0', also: ['short-number-missing'],
  },
  {
    code: 'phone-undialable', when: 'a phone number lacks digits', change: replaced(nord, '030 23125 200', '030 12'),
    file: nord, at: '030 12', field: 'phones, 1. Eintrag, number – Telefonnummer mit Vorwahl.', found: '„030 12“', expected: 'die man wählen kann', example: 'number: 030 23125 123',
  },
  {
    code: 'email-form', when: 'a mailbox has no @', change: replaced(nord, 'seniorenbuero-nord@musterstadt', 'seniorenbuero-nord.musterstadt'),
    file: nord, at: 'email', field: 'email', found: '„seniorenbuero-nord.musterstadt.example“', expected: 'vollständige E-Mail-Adresse', example: 'email: info@beispiel.de',
  },
  {
    code: 'url-form', when: 'an address has no https', change: replaced(nord, 'web: https://', 'web: '),
    file: nord, at: 'web:', field: 'web', found: '„www.musterstadt.example/seniorenbuero-nord“', expected: 'https://', example: 'web: https://www.beispiel.de',
  },
  {
    code: 'coordinate-range', when: 'a latitude is a projected number', change: replaced(nord, 'latitude: 51.0102', 'latitude: 5650123'),
    file: nord, at: 'latitude', field: 'geo, latitude', found: '„5650123“', expected: 'Breite von -90 bis 90', example: 'latitude: 50.1',
  },
  {
    code: 'hours-empty', when: 'opening hours say nothing', change: replaced(park, '  osm: Mo-Fr 08:00-16:30\n  note: Besuch ist jederzeit möglich; dies sind die Zeiten der Verwaltung.', '  closures: []'),
    file: park, at: 'openingHours', field: 'openingHours – Wann geöffnet ist.', found: '„closures: []“', expected: 'löschen Sie openingHours', example: 'openingHours:\n  osm: Mo,We,Fr 09:00-12:00',
  },
  {
    code: 'duty-empty', when: 'a duty of the Impressum is blank', change: replaced(site, 'operator: Demonstration, kein Betrieb', 'operator: " "'),
    file: site, at: 'operator', field: 'imprint, operator', found: 'nichts hinter dem Namen', expected: 'das Feld ist Pflicht', example: 'operator: Stadt Musterstadt, Sozialamt',
  },
  {
    code: 'key-twice', when: 'a field stands twice', change: added(treff, 'name: Noch ein Name\n'),
    file: treff, at: 'name: Noch', field: 'die ganze Datei', found: '„name: Noch ein Name“', expected: 'jedes Feld nur einmal', example: 'name:',
  },
];
