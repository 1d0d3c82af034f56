import { added, replaced, withFile, without } from '../musterstadt.ts';
import { artikel, type BadRecord, nord, treff } from './bad-record.ts';

const streets = 'stadt/streets.csv';

/** Slips in the form of a file. */
// A table: a slip and its message side by side.
// prettier-ignore
export const fileFaults: BadRecord[] = [
  {
    code: 'file-missing', when: 'the city has no holidays', change: without('stadt/holidays.yaml'),
    file: 'stadt/holidays.yaml', field: 'die ganze Datei', found: 'nichts', expected: 'kann das Portal nicht gezeigt werden', example: 'knownUntil: 2028-12-31',
  },
  {
    code: 'file-empty', when: 'a file holds comments only', change: withFile('traeger/leer.yaml', '# kommt noch\n'),
    file: 'traeger/leer.yaml', field: 'die ganze Datei', found: 'nichts', expected: 'oder löschen Sie die Datei', example: 'name: Beispielverein e. V.\nsummary: Der Verein',
  },
  {
    code: 'yaml-syntax', when: 'a text has a second colon', change: replaced(treff, 'name: Nachbarschaftstreff', 'name: Treff: Nachbarn'),
    file: treff, at: 'name: Treff', field: 'die ganze Datei', found: '„name: Treff: Nachbarn Beispielgasse“', expected: 'zwei Leerzeichen eingerückt', example: 'name: "Treff: Rat und Hilfe"',
  },
  {
    code: 'yaml-syntax', when: 'a line is moved in by the tab key', change: replaced(treff, '  - number: 030 23125 250', '\t- number: 030 23125 250'),
    file: treff, at: '030 23125 250', field: 'die ganze Datei', found: '„- number: 030 23125 250“', expected: 'feld: Wert', example: 'phones:',
  },
  {
    code: 'yaml-syntax', when: 'a value begins with a star', change: replaced(treff, 'name: Nachbarschaftstreff', 'name: *Treff'),
    file: treff, field: 'die ganze Datei', found: '', expected: 'feld: Wert', example: 'name:',
  },
  {
    code: 'yaml-syntax', when: 'quotation marks are not closed', change: replaced(nord, 'postalCode: "01234"', 'postalCode: "01234'),
    file: nord, field: 'die ganze Datei', found: '', expected: 'feld: Wert', example: 'name:',
  },
  {
    code: 'yaml-syntax', when: 'the fields of an article are broken', change: replaced(artikel, 'title: Pflegegrad', 'title: @Pflegegrad'),
    file: artikel, at: 'title:', field: 'die ganze Datei', found: '„title: @Pflegegrad beantragen (Beispiel)“', expected: 'feld: Wert', example: 'name:',
  },
  {
    code: 'front-matter-missing', when: 'an article has no fields', change: withFile('ratgeber/ohne-kopf.md', '# Nur Text\n'),
    file: 'ratgeber/ohne-kopf.md', at: '# Nur Text', field: 'die ganze Datei', found: 'nichts', expected: 'zwischen zwei Zeilen aus drei Strichen', example: '---\ntitle: Pflegegrad beantragen',
  },
  {
    code: 'body-empty', when: 'an article has no text', change: (texts) => {
      texts.set(artikel, (texts.get(artikel) ?? '').replace(/(\n---\n)[\s\S]*/, '$1'));
    },
    file: artikel, field: 'Text des Artikels', found: 'nichts', expected: 'einen Text unter den Angaben', example: '## Was Sie tun können',
  },
  {
    code: 'csv-header', when: 'the street directory has other columns', change: replaced(streets, 'street,postalCode,districts', 'Straße;PLZ;Ortsteil'),
    file: streets, at: 'Straße;PLZ', field: 'die ganze Datei', found: '„Straße;PLZ;Ortsteil“', expected: 'diese Spaltennamen', example: 'street,postalCode,districts',
  },
  {
    code: 'csv-row', when: 'a row of the street directory lacks a column', change: added(streets, 'Neue Straße,01234\n'),
    file: streets, at: 'Neue Straße', field: 'die ganze Datei', found: '„Neue Straße,01234“', expected: 'genau 3 Spalten', example: 'Lindenstraße,01234,altstadt|neustadt',
  },
  {
    code: 'csv-quotes', when: 'quotation marks of the street directory do not close', change: added(streets, '"Neue Straße,01234,altstadt\n'),
    file: streets, at: '"Neue', field: 'die ganze Datei', found: 'nichts', expected: 'zwei Anführungszeichen', example: '"Straße ""Am Markt""",01234,altstadt',
  },
  {
    code: 'house-numbers-form', when: 'house numbers of a street cannot be read', change: (texts) => {
      texts.set(streets, 'street,postalCode,districts,houseNumbers\nBeispielplatz,01234,altstadt,vorne links\n');
    },
    file: streets, at: 'Beispielplatz', field: '1. Eintrag, houseNumbers', found: '„vorne links“', expected: 'ungerade', example: '1-99 ungerade',
  },
];
