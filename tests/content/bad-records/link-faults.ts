import { replaced } from '../musterstadt.ts';
import { artikel, type BadRecord } from './bad-record.ts';

const link = (address: string) => replaced(artikel, '/anlaufstellen/pflegestuetzpunkt-beispiel/', address);
const at = { file: artikel, at: '1. Die Kasse schickt', field: 'Text des Artikels' } as const;

/** Links in articles. */
// A table: a slip and its message side by side.
// prettier-ignore
export const linkFaults: BadRecord[] = [
  { ...at, code: 'link-dead', when: 'a place has another address', change: link('/anlaufstellen/pflegestuetzpunkt/'), found: '„/anlaufstellen/pflegestuetzpunkt/“', expected: 'die es in diesem Portal gibt', example: '[Wer ist zuständig?](/zustaendig/)', meant: '/anlaufstellen/pflegestuetzpunkt-beispiel/' },
  { ...at, code: 'link-dead', when: 'a link lacks its last slash', change: link('/zustaendig'), found: '„/zustaendig“', expected: 'in diesem Portal', example: '(/zustaendig/)', meant: '/zustaendig/?' },
  { ...at, code: 'link-dead', when: 'a retired short number is linked', change: link('/1019-7/'), found: '„/1019-7/“', expected: 'in diesem Portal', example: '(/zustaendig/)' },
  { ...at, code: 'link-insecure', when: 'a link is not encrypted', change: link('http://www.beispiel.example'), found: '„http://www.beispiel.example“', expected: 'mit https://', example: 'https://', meant: 'https://www.beispiel.example?' },
  { ...at, code: 'link-relative', when: 'a link names a file', change: link('../pflege.md'), found: '„../pflege.md“', expected: 'mit / oder mit https://', example: '(/zustaendig/)' },
  { ...at, code: 'anchor-dead', when: 'a heading does not exist', change: replaced(artikel, '(#widerspruch)', '(#wiederspruch)'), at: '#wiederspruch', found: '„#wiederspruch“', expected: 'eine Überschrift', example: '#nächster-schritt', meant: '#widerspruch?' },
  { ...at, code: 'image-foreign', when: 'a picture comes from another host', change: replaced(artikel, '[Pflegestützpunkt](/anlaufstellen/pflegestuetzpunkt-beispiel/)', '![Bild](https://bilder.example/x.png)'), found: '„https://bilder.example/x.png“', expected: 'ein Bild aus diesem Portal', example: '![Eingang](/bilder/eingang.jpg)' },
  { ...at, code: 'email-personal', when: 'a person is linked', change: link('mailto:sabine.muster@beispiel.example'), found: '„mailto:sabine.muster@beispiel.example“', expected: 'Postfach der Stelle', example: 'info@beispiel.de' },
  { ...at, code: 'phone-undialable', when: 'a linked number cannot be dialled', change: link('tel:12'), found: '„tel:12“', expected: 'die man wählen kann', example: '030 23125 123' },
];
