import { added, replaced, type Texts, withFile, without } from '../musterstadt.ts';
import { type BadRecord, nord, site } from './bad-record.ts';

const start = 'leicht/startseite.leicht.md';
const hilfe = 'leicht/hilfe.leicht.md';
const zuHause = 'ratgeber/hilfe-zu-hause.leicht.md';
const words = 'leicht/woerter.yaml';
const body = { field: 'Text in Leichter Sprache' } as const;

/** One change after the other. */
const both =
  (...changes: ((texts: Texts) => void)[]) =>
  (texts: Texts): void =>
    changes.forEach((change) => change(texts));

/** Every twin of the city, and what else lies in the folder of the twins, is gone. */
const noTwins = (texts: Texts): void => {
  for (const file of [...texts.keys()]) if (/\.leicht\.md$|^leicht\//.test(file)) texts.delete(file);
};

const required = replaced(site, 'demo: true', 'demo: true\nplainTwins: required');

/** Slips in texts in plain language. */
// A table: a slip and its message side by side.
// prettier-ignore
export const plainFaults: BadRecord[] = [
  { ...body, code: 'slot-unknown', when: 'a slot is misspelt', change: replaced(hilfe, '{{hilfe-telefon}}', '{{hilfetelefon}}'), file: hilfe, at: '{{hilfetelefon}}', found: '„{{hilfetelefon}}“', expected: 'einen dieser Platzhalter', example: '{{hilfe-telefon}}', meant: '{{hilfe-telefon}}?' },
  { ...body, code: 'slot-unknown', when: 'a slot stands inside a sentence', change: replaced(hilfe, 'Rufen Sie das Hilfe-Telefon an.', 'Rufen Sie an: {{hilfe-telefon}}'), file: hilfe, at: 'Rufen Sie an: {{', found: '„{{hilfe-telefon}}“', expected: 'allein in einer Zeile', example: '{{hilfe-telefon}}' },
  { ...body, code: 'drawing-unknown', when: 'a drawing has no name', change: replaced(hilfe, '![drawing: telefon]', '![drawing: ]'), file: hilfe, at: '![drawing: ]', found: 'nichts', expected: 'eine dieser Zeichnungen', example: '![drawing: telefon]' },
  { ...body, code: 'drawing-unknown', when: 'nobody drew a drawing', change: replaced(hilfe, '![drawing: telefon]', '![drawing: telefone]'), file: hilfe, at: '![drawing: telefone]', found: '„telefone“', expected: 'eine dieser Zeichnungen', example: '![drawing: telefon]', meant: 'telefon?' },
  { ...body, code: 'drawing-missing', when: 'a section has no drawing', change: replaced(hilfe, '![drawing: telefon]\n', ''), file: hilfe, at: '## So sprechen', found: 'nichts', expected: 'unter der Überschrift eine Zeichnung', example: '![drawing: telefon]' },
  { ...body, code: 'word-unknown', when: 'a marked word is not in the dictionary', change: replaced(hilfe, 'wort:senioren-buero', 'wort:seniorenbuero'), file: hilfe, at: 'wort:seniorenbuero', found: '„wort:seniorenbuero“', expected: 'ein Wort aus leicht/woerter.yaml', example: '[Pflege-Grad](wort:pflege-grad)', meant: 'wort:senioren-buero?' },
  { code: 'word-unknown', when: 'a record marks a word that is not in the dictionary', change: added(nord, '\nleicht: ["Hier gibt es [Rat](wort:rat)."]\n'), file: nord, at: 'leicht:', field: 'leicht, 1. Eintrag', found: '„wort:rat“', expected: 'ein Wort aus', example: 'leicht:' },
  { ...body, code: 'link-dead', when: 'a twin leads to a page that is not there', change: replaced(hilfe, 'Rufen Sie das Hilfe-Telefon an.', 'Lesen Sie [hier](/leicht/hilf/).'), file: hilfe, at: '/leicht/hilf/', found: '„/leicht/hilf/“', expected: 'in diesem Portal', example: '(/zustaendig/)', meant: '/leicht/hilfe/' },
  { code: 'file-missing', when: 'words are marked and there is no dictionary', change: without(words), file: words, field: 'die ganze Datei', found: 'nichts', expected: 'diese Datei', example: 'word: Pflege-Grad' },
  { code: 'entry-twice', when: 'a word stands in the dictionary twice', change: added(words, '- { id: gutachter, word: Gutachter, explanation: [Ein Gutachter schaut genau hin.] }\n'), file: words, field: '5. Eintrag, id', found: '„gutachter“', expected: 'nur einmal', example: 'id: pflege-grad' },
  { code: 'word-circular', when: 'two words explain each other', change: replaced(words, 'Es gibt 5 Pflege-Grade.', 'Den Pflege-Grad gibt die [Kasse](wort:pflege-kasse).'), file: words, field: '2. Eintrag, explanation', found: 'pflege-grad → pflege-kasse → pflege-grad', expected: 'nicht im Kreis', example: 'Der Pflege-Grad sagt' },
  { code: 'word-unused', when: 'no text marks a word', change: added(words, '- { id: kur, word: Kur, explanation: [In der Kur werden Sie gesund.] }\n'), file: words, field: '5. Eintrag, id', found: '„kur“', expected: 'sonst löschen Sie den Eintrag', example: 'id: pflege-grad' },
  { code: 'twin-original', when: 'a twin says it is that of another page', change: replaced(hilfe, 'original: page:hilfe', 'original: page:startseite'), file: hilfe, at: 'original:', field: 'original', found: '„page:startseite“', expected: 'nach dem die Datei heißt', example: 'original: page:hilfe', meant: 'page:hilfe?' },
  { code: 'twin-original', when: 'the article of a twin is gone', change: without('ratgeber/hilfe-zu-hause.md'), file: zuHause, at: 'original:', field: 'original', found: '„article:hilfe-zu-hause“', expected: 'das Original', example: 'original:', also: ['article-unknown'] },
  { code: 'fingerprint-form', when: 'somebody typed a fingerprint', change: replaced(hilfe, 'state: draft', 'checkedHash: neu\nstate: draft'), file: hilfe, at: 'checkedHash: neu', field: 'checkedHash', found: '„neu“', expected: 'npm run twin -- hash', example: 'checkedHash: 0f1e2d3c4b5a6978' },
  { code: 'check-incomplete', when: 'somebody calls a text checked', change: replaced(hilfe, 'state: draft', 'state: checked'), file: hilfe, at: 'state: checked', field: 'state', found: '„checked“', expected: 'auch checkedOn. Eine Prüfung tragen Sie nur ein mit: npm run twin -- result', example: 'state: draft' },
  { code: 'check-outdated', when: 'a checked text was changed', change: replaced(start, 'Wir zeigen Ihnen Hilfe', 'Wir zeigen Ihnen gute Hilfe'), file: start, at: 'checkedHash', field: 'checkedHash', found: '', expected: 'state: edited', example: 'state: edited' },
  { code: 'date-future', when: 'a check lies ahead', change: replaced(start, 'checkedOn: 2026-11-19', 'checkedOn: 2027-11-19'), file: start, at: 'checkedOn:', field: 'checkedOn', found: '„2027-11-19“', expected: 'nicht in der Zukunft', example: 'checkedOn: 2026-11-21' },
  { code: 'twin-outdated', when: 'an article was changed after its twin', change: replaced('ratgeber/hilfe-zu-hause.md', 'kommt einmal in der Woche', 'kommt zweimal in der Woche'), file: zuHause, at: 'originalHash:', field: 'originalHash', found: '', expected: 'das Original wurde seitdem geändert', example: 'npm run twin -- hash ratgeber/hilfe-zu-hause.leicht.md' },
  { code: 'twin-stale', when: 'a city asks for current twins and an article was changed', change: both(required, replaced('ratgeber/hilfe-zu-hause.md', 'kommt einmal', 'kommt zweimal')), file: zuHause, at: 'originalHash:', field: 'originalHash', found: '', expected: 'Vergleichen Sie beide Texte', example: 'npm run twin -- hash', also: ['twin-missing'] },
  { code: 'twin-missing', when: 'a city asks for twins and one is gone', change: both(required, without(hilfe)), file: hilfe, field: 'die ganze Datei', found: 'nichts', expected: 'die leichte Fassung von page:hilfe', example: 'leicht/startseite.leicht.md', also: ['twin-stale'] },
  { code: 'twins-missing', when: 'an article has no twin', change: without(zuHause), file: 'leicht', field: 'die ganze Datei', found: 'leicht/rat.leicht.md', expected: 'es fehlen 16', example: 'leicht/startseite.leicht.md' },
  { code: 'twins-none', when: 'a city has no twins yet', change: noTwins, file: 'leicht', field: 'die ganze Datei', found: 'nichts', expected: 'noch gibt es keine', example: 'leicht/startseite.leicht.md' },
  { code: 'front-matter-missing', when: 'a twin has no fields', change: withFile(hilfe, 'Nur Text.\n'), file: hilfe, at: 'Nur Text', field: 'die ganze Datei', found: 'nichts', expected: 'drei Strichen', example: '---\ntitle:' },
  { code: 'key-unknown', when: 'a protocol names a person', change: added('leicht/protokoll.yaml', '- { on: 2026-11-19, group: Prüfgruppe, file: leicht/hilfe.leicht.md, textHash: 0f1e2d3c4b5a6978, sentences: 3, person: Anna }\n'), file: 'leicht/protokoll.yaml', field: 'person', found: '„Anna“', expected: 'nur Felder, die es gibt', example: '' },
];
