import { added, replaced, withFile } from '../musterstadt.ts';
import { artikel, type BadRecord, besuch, nord, park, sued, treff } from './bad-record.ts';

const hours = (to: string) =>
  replaced(nord, 'osm: Mo,We 09:00-12:00; Tu 09:00-12:00,13:00-18:00; Th 13:00-15:30; PH off', `osm: ${to}`);
const atHours = {
  file: nord,
  at: 'osm:',
  field: 'openingHours, osm – Öffnungszeiten',
  example: 'osm: Mo,We,Fr 09:00-12:00',
} as const;

const twin = `type: seniorentreff
name: SENIORENBUERO Nord Beispielhaus
summary: Noch einmal dasselbe Haus, anders geschrieben.
topics: [begegnung]
address: { streetAddress: Beispielg. 12, postalCode: "01234" }
sources: [{ title: Eine zweite Liste, readOn: 2026-11-20 }]
`.replace('Beispielg.', 'BEISPIELGASSE');

/** Records that do not fit the others. */
// A table: a slip and its message side by side.
// prettier-ignore
export const crossings: BadRecord[] = [
  {
    code: 'organization-unknown', when: 'an organization does not exist', change: replaced(treff, 'organization: beispielverein', 'organization: beispiel-verein'),
    file: treff, at: 'organization:', field: 'organization – Träger', found: '„beispiel-verein“', expected: 'den es in content/traeger gibt', example: 'organization: beispielverein', meant: 'beispielverein oder',
  },
  {
    code: 'district-unknown', when: 'a place lies in no Ortsteil of the city', change: replaced(treff, 'district: altstadt', 'district: alstadt'),
    file: treff, at: 'district:', field: 'district – Ortsteil', found: '„alstadt“', expected: 'stadt/districts.yaml', example: 'district: altstadt', meant: 'altstadt?',
  },
  {
    code: 'district-unknown', when: 'a street runs through an unknown Ortsteil', change: replaced('stadt/streets.csv', 'Übungsweg,01236,neu-uebungsdorf', 'Übungsweg,01236,uebungsdorf'),
    file: 'stadt/streets.csv', at: 'Übungsweg', field: '7. Eintrag, districts, 1. Eintrag', found: '„uebungsdorf“', expected: 'stadt/districts.yaml', example: '- neu-uebungsdorf', meant: 'neu-uebungsdorf?',
  },
  {
    code: 'borough-unknown', when: 'an office answers for a borough that is none', change: replaced(besuch, 'boroughs: [nord]', 'boroughs: [nordd]'),
    file: besuch, at: 'boroughs:', field: 'serviceArea, boroughs, 1. Eintrag', found: '„nordd“', expected: 'stadt/boroughs.yaml', example: '- nord', meant: 'nord?',
  },
  {
    code: 'topic-unknown', when: 'a topic does not exist', change: replaced(treff, '[begegnung, essen, digitales]', '[begegnung, esen]'),
    file: treff, at: 'topics:', field: 'topics, 2. Eintrag', found: '„esen“', expected: 'stadt/topics.yaml', example: '- essen', meant: 'essen?',
  },
  {
    code: 'place-unknown', when: 'a service is offered at a place that does not exist', change: added(besuch, 'places: [seniorenbuero-nort]\n'),
    file: besuch, at: 'places:', field: 'places, 1. Eintrag', found: '„seniorenbuero-nort“', expected: 'anlaufstellen, begegnungsstaetten oder pflege', example: '- seniorenbuero-nord', meant: 'seniorenbuero-nord oder',
  },
  {
    code: 'article-unknown', when: 'a related article does not exist', change: replaced(artikel, 'related: [hilfe-zu-hause]', 'related: [hilfe-zuhause]'),
    file: artikel, at: 'related:', field: 'related, 1. Eintrag', found: '„hilfe-zuhause“', expected: 'einen Artikel aus ratgeber', example: '- hilfe-zu-hause', meant: 'hilfe-zu-hause?',
  },
  {
    code: 'article-self', when: 'an article is related to itself', change: replaced(artikel, 'related: [hilfe-zu-hause]', 'related: [pflegegrad]'),
    file: artikel, at: 'related:', field: 'related, 1. Eintrag', found: '„pflegegrad“', expected: 'verweist auf sich selbst', example: '- ',
  },
  {
    code: 'id-twice', when: 'a service has the file name of a place', change: (texts) => {
      texts.set('angebote/seniorenbuero-nord.yaml', texts.get(besuch) ?? '');
    },
    file: 'angebote/seniorenbuero-nord.yaml', field: 'die ganze Datei', found: '„seniorenbuero-nord“', expected: `er steht schon in ${nord}`, example: '.yaml',
  },
  {
    code: 'entry-twice', when: 'an Ortsteil stands twice', change: added('stadt/districts.yaml', '- { id: altstadt, name: Altstadt, borough: nord, center: [51.01, 10.0] }\n'),
    file: 'stadt/districts.yaml', at: '- { id: altstadt', field: '6. Eintrag, id', found: '„altstadt“', expected: 'führen Sie beide zusammen', example: 'id: ',
  },
  {
    code: 'place-twice', when: 'the same house is entered in another spelling', change: withFile('begegnungsstaetten/haus-nord.yaml', twin),
    file: 'begegnungsstaetten/haus-nord.yaml', at: 'name:', field: 'name – Name', found: '„SENIORENBUERO Nord Beispielhaus“', expected: `ähnlicher Name in ${nord}`, example: 'name:', also: ['short-number-missing'],
  },
  {
    code: 'outside-city', when: 'a point lies elsewhere', change: replaced(nord, 'latitude: 51.0102', 'latitude: 52.5'),
    file: nord, at: 'geo:', field: 'geo – Lage', found: '„52.5, 10.0011“', expected: 'Breite 50.9 – 51.1, Länge 9.9 – 10.1', example: 'geo:\n  latitude:',
  },
  {
    code: 'outside-city', when: 'the centre of an Ortsteil lies elsewhere', change: replaced('stadt/districts.yaml', 'center: [50.97, 9.98]', 'center: [50.97, 19.98]'),
    file: 'stadt/districts.yaml', at: '19.98', field: '4. Eintrag, center – Mittelpunkt', found: '„50.97, 19.98“', expected: 'einen Punkt in der Stadt', example: 'center:',
  },
  {
    code: 'coordinates-swapped', when: 'latitude and longitude are swapped', change: replaced(nord, 'latitude: 51.0102, longitude: 10.0011', 'latitude: 10.0011, longitude: 51.0102'),
    file: nord, at: 'geo:', field: 'geo', found: '„10.0011, 51.0102“', expected: 'hier sind sie vertauscht', example: 'geo:',
  },
  { ...atHours, code: 'opening-hours-syntax', when: 'hours are words', change: hours('auf Anfrage'), found: '„auf Anfrage“', expected: 'Schreibweise von OpenStreetMap' },
  {
    ...atHours, code: 'opening-hours-syntax', when: 'hours are German', change: hours('Montag bis Freitag 9-12 Uhr'),
    found: '„Montag bis Freitag 9-12 Uhr“', expected: 'Mo Tu We', meant: 'Mo-Fr 09:00-12:00?', example: 'osm: Mo-Fr 09:00-12:00',
  },
  { ...atHours, code: 'opening-hours-school-holidays', when: 'hours know school holidays', change: hours('Mo 09:00-12:00; SH off'), found: 'SH off', expected: 'Zeiten ohne SH' },
  { ...atHours, code: 'opening-hours-week-parity', when: 'odd weeks stop before week 53', change: hours('week 1-51/2 Mo 09:00-12:00'), found: 'week 1-51/2', expected: 'week 01-53/2' },
  { ...atHours, code: 'opening-hours-uncertain', when: 'hours have no end', change: hours('Mo 09:00+'), found: '„Mo 09:00+“', expected: 'Ungewisses schreiben Sie unter note' },
  { ...atHours, code: 'opening-hours-holidays-order', when: 'PH does not come last', change: hours('PH off; Mo 09:00-12:00'), found: 'PH off; Mo', expected: 'PH off als letzten Teil' },
  { ...atHours, code: 'opening-hours-comment', when: 'hours hold a comment', change: hours(`'Mo 09:00-12:00 "nur Anruf"'`), found: 'nur Anruf', expected: 'ohne Text in Anführungszeichen' },
  { ...atHours, code: 'opening-hours-unsupported', when: 'hours have no single reading', change: hours('PH -1 day 09:00-12:00'), found: 'PH -1 day', expected: 'eine einfachere Schreibweise' },
  { ...atHours, code: 'hours-style', when: 'hours lack minutes', change: hours('Mo 9-12; PH off'), found: '„Mo 9-12; PH off“', expected: 'die übliche Schreibweise', meant: 'Mo 09:00-12:00; PH off?', example: 'osm: Mo 09:00-12:00; PH off' },
  { ...atHours, code: 'hours-overnight', when: 'hours run past midnight', change: hours('Mo 12:00-09:00'), found: '„Mo 12:00-09:00“', expected: 'über Mitternacht' },
  {
    code: 'care-elsewhere', when: 'an office offers care', change: added(sued, 'care:\n  forms: [{ form: tagespflege }]\n'),
    file: sued, at: 'care:', field: 'care – Pflege', found: 'forms: [{ form: tagespflege }]', expected: 'nur bei Orten im Ordner pflege', example: 'care:\n  forms:',
  },
  {
    code: 'service-area-missing', when: 'a Seniorenbüro does not say for whom it answers', change: replaced(sued, 'serviceArea:\n  boroughs: [sued]\n', ''),
    file: sued, field: 'serviceArea – Zuständigkeit.', found: 'nichts', expected: 'für welche Stadtbezirke', example: 'serviceArea:\n  boroughs:',
  },
  {
    code: 'date-future', when: 'hours were confirmed tomorrow', change: replaced(nord, 'hours: { on: 2026-11-02', 'hours: { on: 2026-11-22'),
    file: nord, at: 'hours: { on', field: 'confirmed, hours, on', found: '„2026-11-22“', expected: 'nicht in der Zukunft', example: 'on: 2026-11-21',
  },
  {
    code: 'date-future', when: 'law is from next year', change: replaced(artikel, 'lawAsOf: 2026-01-01', 'lawAsOf: 2027-01-01'),
    file: artikel, at: 'lawAsOf', field: 'lawAsOf – Rechtsstand', found: '„2027-01-01“', expected: 'nicht in der Zukunft', example: 'lawAsOf: 2026-11-21',
  },
  {
    code: 'day-order', when: 'a closure ends before it begins', change: replaced(treff, 'to: 2027-01-03', 'to: 2026-12-03'),
    file: treff, at: '2026-12-03', field: 'openingHours, closures, 1. Eintrag', found: '„2026-12-21 – 2026-12-03“', expected: 'vor dem letzten', example: 'from: 2026-12-24',
  },
  {
    code: 'confirmed-without-facts', when: 'access is confirmed of which nothing is known', change: replaced(treff, 'access:\n  stepFree: no\n  note: Zwei Stufen am Eingang\n', ''),
    file: treff, at: 'access: { on', field: 'confirmed, access – Zugang', found: '„{ on: 2026-11, by: phoneCall }“', expected: 'löschen Sie diese Bestätigung', example: 'access:\n  on: 2026-05',
  },
  {
    code: 'email-personal', when: 'a mailbox has the name of a person', change: replaced(park, 'email: park@', 'email: sabine.muster@'),
    file: park, at: 'email:', field: 'email – E-Mail-Postfach der Stelle, nicht einer Person.', found: '„sabine.muster@beispiel.example“', expected: 'das Postfach der Stelle', example: 'email: info@beispiel.de',
  },
];
