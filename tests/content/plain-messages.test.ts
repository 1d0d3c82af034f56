import { describe, expect, it } from 'vitest';
import { lintText } from '#domain/plain-language/lint.ts';
import { plainMessage } from '#texts/plain-language.ts';

/** What stands in quotes is the editor's text or an example. */
const ownWords = (message: string): string =>
  message
    .replace(/„[^“]*“/g, 'Text')
    .replace(/<!--.*-->/, 'Text')
    .replace(/([.?!:]) /g, '$1\n');

const hard = [
  'Der Antrag des Hauses wird nicht (bald) geprüft, weil Tee & Saft fehlen.',
  'Wir haben zwölf Plätze in der Seniorenbegegnungsstätte am 03.05.27 um 09.30 Uhr.',
  'Du könntest z. B. die Telefonnummer 0301234567 von 9–12 Uhr wählen, um Hilfe zu bekommen.',
  'Frau Weber sagt, dass das von der Stadt geförderte Angebot 4,50 EUR kostet.',
];

describe('the messages of the check of plain language', () => {
  it('break none of its rules gravely themselves', () => {
    const messages = hard.flatMap((text) => lintText(text)).map(({ message }) => plainMessage(message));
    const errors = messages
      .flatMap((message) => lintText(ownWords(message)))
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, text }) => [rule, text]);
    expect([messages.length > 20, errors]).toEqual([true, []]);
  });
});
