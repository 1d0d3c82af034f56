import { added, replaced } from '../musterstadt.ts';
import { type BadRecord, nord, register, site, sued } from './bad-record.ts';

/** Slips in the files of the city: site, register, holidays. */
// A table: a slip and its message side by side.
// prettier-ignore
export const cityFaults: BadRecord[] = [
  {
    code: 'tiles-missing', when: 'the map file has another name', change: replaced(site, 'tiles: stadt.pmtiles', 'tiles: stadtt.pmtiles'),
    file: site, at: 'tiles: stadtt', field: 'map, tiles', found: '„stadtt.pmtiles“', expected: 'im Ordner stadt liegt', example: 'tiles: stadt.pmtiles', meant: 'stadt.pmtiles?',
  },
  {
    code: 'tiles-name', when: 'the map file is named with its folder', change: replaced(site, 'tiles: stadt.pmtiles', 'tiles: stadt/stadt.pmtiles'),
    file: site, at: 'tiles: stadt/', field: 'map, tiles', found: '„stadt/stadt.pmtiles“', expected: 'mit der Endung .pmtiles', example: 'tiles: stadt.pmtiles',
  },
  {
    code: 'office-type-unknown', when: 'the responsible kind of office does not exist', change: replaced(site, 'type: seniorenbuero', 'type: seniorenburo'),
    file: site, at: 'type: seniorenburo', field: 'responsibleOffice, type', found: '„seniorenburo“', expected: 'eine Art von Ort: seniorenbuero', example: 'type: seniorenbuero', meant: 'seniorenbuero?',
  },
  {
    code: 'bounds-order', when: 'south and north are swapped', change: replaced(site, '  south: 50.9\n  west: 9.9\n  north: 51.1', '  south: 51.1\n  west: 9.9\n  north: 50.9'),
    file: site, at: 'bounds:', field: 'bounds – Rahmen der Stadt', found: 'south: 51.1', expected: 'south kleiner als north', example: 'bounds:\n  south: 50',
  },
  {
    code: 'duty-operation', when: 'a portal in operation has no mailbox in its Impressum', change: (texts) => { replaced(site, 'demo: true', 'demo: false')(texts); replaced(site, 'number: 030 23125 100', 'number: "115"')(texts); },
    file: site, field: 'imprint, email', found: 'nichts', expected: 'ein Portal im Betrieb (demo: false)', example: 'email: info@beispiel.de',
  },
  {
    code: 'duty-operation', when: 'a portal in operation names a number that rings nowhere', change: replaced(site, 'demo: true', 'demo: false\n'),
    file: site, field: 'helpLine, phone', found: '', expected: 'ein Portal im Betrieb (demo: false)', example: 'phone:',
  },
  {
    code: 'review-old', when: 'the accessibility statement is a year and a day old', change: () => undefined, today: '2027-11-21',
    file: site, at: 'reviewedOn', field: 'accessibility, reviewedOn', found: '„2026-11-20“', expected: 'die letzte ist 366 Tage her', example: 'reviewedOn: 2026-11-21',
  },
  {
    code: 'holidays-ending', when: 'holidays are known for less than 90 days', change: replaced('stadt/holidays.yaml', 'knownUntil: 2029-12-31', 'knownUntil: 2027-02-18'),
    file: 'stadt/holidays.yaml', at: 'knownUntil', field: 'knownUntil', found: '„2027-02-18“', expected: 'mehr als 90 Tage', example: 'knownUntil: 2028-12-31',
  },
  {
    code: 'borough-uncovered', when: 'nobody answers for a borough', change: replaced(sued, 'boroughs: [sued]', 'boroughs: [nord]'),
    file: 'stadt/boroughs.yaml', at: 'id: sued', field: '2. Eintrag, id', found: '„sued“', expected: 'eine zuständige Stelle (type: seniorenbuero)', example: 'id: ',
  },
  {
    code: 'short-number-missing', when: 'an office has no number', change: replaced(register, '- number: 1012-1\n  id: seniorenbuero-nord\n', ''),
    file: nord, field: 'die ganze Datei', found: 'nichts', expected: 'npm run short-numbers', example: '- number: 1008-0',
  },
  {
    code: 'short-number-check', when: 'a number was written by hand', change: replaced(register, '1012-1', '1012-2'),
    file: register, at: '1012-2', field: '12. Eintrag, number', found: '„1012-2“', expected: 'mit passender Prüfziffer', example: 'number: 1008-0',
  },
  {
    code: 'short-number-twice', when: 'two entries have one number', change: replaced(register, '1012-1', '1013-5'),
    file: register, field: '13. Eintrag, number', found: '„1013-5“', expected: 'sie gehört schon zu seniorenbuero-nord', example: 'number: 1008-0',
  },
  {
    code: 'short-number-second', when: 'an entry has two numbers', change: added(register, '- number: 1020-7\n  id: seniorenbuero-nord\n'),
    file: register, field: '19. Eintrag, id', found: '„seniorenbuero-nord“', expected: 'dieser hat schon 1012-1', example: 'id: ',
  },
  {
    code: 'short-number-orphan', when: 'an entry is gone but not retired', change: replaced(register, '\n  retiredOn: 2026-06-01', ''),
    file: register, at: 'treff-im-alten-rathaus', field: '18. Eintrag, id', found: '„treff-im-alten-rathaus“', expected: 'retiredOn', example: 'id: ',
  },
  {
    code: 'short-number-reused', when: 'a retired number is given again', change: replaced(register, '- number: 1012-1', '- number: 1019-7'),
    file: register, field: '18. Eintrag, number', found: '„1019-7“', expected: 'wird nie neu vergeben', example: 'number: 1008-0',
  },
];
