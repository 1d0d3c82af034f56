import { fail, ok, type Result } from './result.ts';

/**
 * A number that can be said on the phone: four digits (events: five) and a check digit, written `4711-3`.
 *
 * The check digit is the sum of each digit times its position, modulo 11 (as in ISBN-10, ISO 2108). All weights differ
 * modulo 11 and none is 0, so one wrong digit and two swapped digits – neighbours or not – never give another valid number.
 * Bodies whose check value would be 10 ("X") are skipped: X cannot be typed on a phone.
 */
const BODY_LENGTHS = { entry: 4, event: 5 } as const;
export type ShortNumberKind = keyof typeof BODY_LENGTHS;

/** Check digit of a body of digits (first digit weighs 1), or undefined where it would be X. */
export function checkDigit(body: string): number | undefined {
  const check = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (index + 1), 0) % 11;
  return check === 10 ? undefined : check;
}

/**
 * Reads what people type: `4711-3`, `47113`, `4711 3`.
 * @returns the canonical form, or `short-number-form` (not a number of ours at all) or `short-number-check` (mistyped).
 */
export function parseShortNumber(text: string): Result<string, 'short-number-form' | 'short-number-check'> {
  const match = /^(\d{4,5})[\s–-]?(\d)$/.exec(text.trim());
  if (match === null) return fail('short-number-form');
  const [, body = '', check = ''] = match;
  return checkDigit(body) === Number(check) ? ok(`${body}-${check}`) : fail('short-number-check');
}

/** All numbers of a kind in order, those needing an X left out. First digit is never 0: people drop it. */
export function shortNumbers(kind: ShortNumberKind): Generator<string> {
  return numbersFrom(10 ** (BODY_LENGTHS[kind] - 1), kind);
}

function* numbersFrom(first: number, kind: ShortNumberKind): Generator<string> {
  for (let body = first; body < 10 ** BODY_LENGTHS[kind]; body += 1) {
    const check = checkDigit(String(body));
    if (check !== undefined) yield `${String(body)}-${String(check)}`;
  }
}

/**
 * Next number never given before: above the highest one of its kind, so that a row lost from the middle of the register
 * does not bring its number back to somebody else. Gaps are used only when nothing is left above.
 * @param taken every number of the register, retired ones too
 */
export function nextShortNumber(
  kind: ShortNumberKind,
  taken: ReadonlySet<string>,
): Result<string, 'short-numbers-exhausted'> {
  let highest = 10 ** (BODY_LENGTHS[kind] - 1) - 1;
  for (const number of taken) {
    const body = number.slice(0, -2);
    if (body.length === BODY_LENGTHS[kind]) highest = Math.max(highest, Number(body));
  }
  for (const number of numbersFrom(highest + 1, kind)) return ok(number);
  for (const number of shortNumbers(kind)) if (!taken.has(number)) return ok(number);
  return fail('short-numbers-exhausted');
}
