import { indexWords, type Word } from './analysis.ts';
import { NUMBER_BIT, fieldBit, indexFields, indexTexts } from './index-fields.ts';
import type { Postings } from './postings.ts';
import type { SearchDocument } from './search-document.ts';
import { isStopWord } from './stop-words.ts';

/** A word while the index is built. */
export interface Term extends Postings {
  folded: string;
  spelling: number;
  occurrences: number;
  capitals: number;
}

/** All words of all documents; words with the same letters but other umlauts are different terms. */
export interface TermTable {
  /** The term of a word, made when it is new; it stands in no document for that. */
  mention: (word: Word) => Term;
  /** Counts a word in a document; documents must come in ascending order. */
  add: (word: Word, document: number, bit: number) => void;
  /** Sorted by folded form in code units (never by locale, which differs between machines), then by spelling. */
  sorted: () => Term[];
}

export function termTable(): TermTable {
  const terms = new Map<string, Term>();
  const mention: TermTable['mention'] = ({ folded, spelling, capital }) => {
    const key = `${folded} ${String(spelling)}`;
    let term = terms.get(key);
    if (term === undefined) {
      term = { folded, spelling, occurrences: 0, capitals: 0, documents: [], masks: [] };
      terms.set(key, term);
    }
    term.occurrences += 1;
    if (capital) term.capitals += 1;
    return term;
  };
  const add: TermTable['add'] = (word, document, bit) => {
    const entry = mention(word);
    const last = entry.documents.length - 1;
    if (entry.documents[last] === document) entry.masks[last] = (entry.masks[last] ?? 0) | bit;
    else {
      entry.documents.push(document);
      entry.masks.push(bit);
    }
  };
  return { mention, add, sorted: () => [...terms.values()].sort(byFoldedThenSpelling) };
}

function byFoldedThenSpelling(a: Term, b: Term): number {
  if (a.folded !== b.folded) return a.folded < b.folded ? -1 : 1;
  return a.spelling - b.spelling;
}

/** Puts every word of a document into the table. Function words count in names only: "Für einander" must stay findable. */
export function addDocument(table: TermTable, document: SearchDocument, place: number): void {
  const texts = indexTexts(document);
  for (const field of indexFields) {
    const isName = field === 'name' || field === 'otherNames';
    for (const word of texts[field].flatMap(indexWords)) {
      if (isName || !isStopWord(word.folded)) table.add(word, place, fieldBit(field));
    }
  }
  if (document.shortNumber === undefined) return;
  const digits = document.shortNumber.replace(/\D/g, '');
  table.add({ folded: digits, spelling: 0, typed: digits, capital: false }, place, NUMBER_BIT);
}
