import { ok, type Result } from '../shared/result.ts';
import { parseShortNumber } from '../shared/short-number.ts';
import { NUMBER_BIT } from './index-fields.ts';
import type { IndexFault } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import type { NumberReading } from './search-answer.ts';

export interface NumberEntry {
  number?: NumberReading;
  document?: number;
  /** Written as a Kurznummer, so its digits are no words: `4711-3` is not house number 3. */
  onlyNumber: boolean;
}

/** Five digits may be a postcode as well as a Kurznummer; then both are answered. */
const MAY_BE_POSTCODE = /^\d{5}$/;
const NUMBER_WORD = /^(?:kurz)?(?:nummer|nr\.?)\s*/iu;

/** Reads a question as a Kurznummer, and finds the document that has it. */
export async function findNumber(index: IndexReader, asked: string): Promise<Result<NumberEntry, IndexFault>> {
  const text = asked.replace(NUMBER_WORD, '');
  const onlyNumber = !MAY_BE_POSTCODE.test(text);
  const parsed = parseShortNumber(text);
  if (!parsed.ok) {
    if (parsed.fault === 'short-number-form' || text.startsWith('0')) return ok({ onlyNumber: false });
    return ok({ number: { number: text, state: 'mistyped' }, onlyNumber });
  }
  const { from, to } = index.dictionary.exact(parsed.value.replace('-', ''));
  const postings = await index.postings(from < to ? [from] : []);
  if (!postings.ok) return postings;
  const [numbered] = postings.value;
  const place = numbered?.masks.findIndex((mask) => mask & NUMBER_BIT) ?? -1;
  const document = numbered?.documents[place];
  const state = document === undefined ? 'unknown' : 'found';
  return ok({ number: { number: parsed.value, state }, ...(document !== undefined && { document }), onlyNumber });
}
