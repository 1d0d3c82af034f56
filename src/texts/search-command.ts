import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { answerView } from './search.ts';

/** What `npm run search` says to the person at the keyboard. */
export const searchCommand = {
  help: `npm run --silent search -- WÖRTER …       sucht und zeigt die Treffer
npm run --silent search -- --stdin         liest je Zeile eine Frage und schreibt je Zeile eine Antwort (JSON)

  --stdin         Fragen aus der Standardeingabe; Antworten als JSON:
                  {"query", "ms", "hits": [{"id", "kind", "title", "url", "shortNumber"}]}
  --limit ZAHL    höchstens so viele Treffer, 1 bis 200 (sonst 10)
  --content ORT   Ordner mit den Inhalten (sonst CONTENT_DIR oder content)
  --help          diese Hilfe

Ende mit 0: beantwortet (auch wenn nichts gefunden wurde), 1: Inhalte fehlerhaft, 2: falscher Aufruf.
`,
  optionUnknown: 'Diese Angabe kennt der Befehl nicht. Hilfe: npm run --silent search -- --help',
  limitWrong: '--limit braucht eine ganze Zahl von 1 bis 200. Beispiel: --limit 5',
  nothingAsked: 'Es fehlt, wonach gesucht werden soll. Beispiel: npm run --silent search -- Mittagstisch',
  wordsAndStdin: 'Entweder Suchwörter oder --stdin, nicht beides.',
} as const;

/** An answer for people at a terminal. */
export function answerForTerminal(answer: SearchAnswer): string {
  const { headline, notes, spelling, cards } = answerView(answer);
  const rows = cards.map(({ title, meta, number, url, phone }) => {
    const facts = [meta, phone?.shown, number].filter((fact) => fact !== undefined && fact !== '').join(' · ');
    return `\n  ${title}\n    ${facts}\n    ${url}`;
  });
  return `${[headline, ...notes, spelling?.label].filter((line) => line !== undefined).join('\n')}\n${rows.join('')}\n`;
}
