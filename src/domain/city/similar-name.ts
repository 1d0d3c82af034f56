/** German spellings folded together: case, umlauts in both spellings, ß. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}|\u00AD/gu, '');

/** Words that say nothing about which body it is: legal forms and small words. */
const SILENT = new Set([
  'ev',
  'ggmbh',
  'gmbh',
  'mbh',
  'eg',
  'und',
  'u',
  'der',
  'die',
  'das',
  'des',
  'im',
  'in',
  'am',
  'an',
  'zu',
  'zur',
  'zum',
]);

/** Short forms that are no beginning of the long word. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['awo', 'arbeiterwohlfahrt'],
  ['asb', 'arbeitersamariterbund'],
  ['st.', 'sankt'],
  ['sb', 'seniorenbuero'],
]);

const STREET = /str(asse|\.)?(?![a-z])/g;

function words(name: string): string[] {
  const plain = folded(name)
    .replaceAll(/e\.\s?v\./g, ' ')
    .replaceAll(STREET, 'strasse');
  const found = plain.match(/[a-z0-9]+\.?/g) ?? [];
  return found
    .map((word) => LONG_FORMS.get(word) ?? LONG_FORMS.get(word.replace('.', '')) ?? word)
    .filter((word) => !SILENT.has(word.replace('.', '')));
}

const matches = (a: string, b: string): boolean =>
  a === b || (a.endsWith('.') && b.startsWith(a.slice(0, -1))) || (b.endsWith('.') && a.startsWith(b.slice(0, -1)));

/** Pairs each word with an equal or abbreviated one of the other name; what is left tells the two apart. */
function compared(a: readonly string[], b: readonly string[]): { common: string[]; restA: string[]; restB: string[] } {
  const restB = [...b];
  const common: string[] = [];
  const restA = a.filter((word) => {
    const index = restB.findIndex((other) => matches(word, other));
    if (index === -1) return true;
    const [other = word] = restB.splice(index, 1);
    common.push(other.length > word.length ? other : word);
    return false;
  });
  return { common, restA, restB };
}

/** Dice coefficient of two words' letter pairs, 0 (nothing shared) to 1 (equal). */
function bigramDice(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = (text: string): string[] =>
    Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
  const left = pairs(a);
  const pool = pairs(b);
  const total = left.length + pool.length;
  let shared = 0;
  for (const pair of left) {
    const index = pool.indexOf(pair);
    if (index === -1) continue;
    pool.splice(index, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/**
 * Do two names mean the same body? Whole names must be alike (Dice ≥ 0.8); and where each has words of its own, these
 * must be alike too (≥ 0.7), so that "Sozialdienst Mitte" and "Sozialdienst Nord" in one house stay two.
 */
export function similarName(a: string, b: string): boolean {
  const { common, restA, restB } = compared(words(a), words(b));
  // "Haus 1" and "Haus 2", "Haus A" and "Haus B" are two houses.
  if ([...restA, ...restB].some((word) => /^(\d+|[a-z])$/.test(word))) return false;
  const [ownA, ownB] = [restA.join(''), restB.join('')];
  if (ownA !== '' && ownB !== '' && bigramDice(ownA, ownB) < 0.7) return false;
  const shared = common.join('');
  return bigramDice(shared + ownA, shared + ownB) >= 0.8;
}

/**
 * One key for one door, whatever the spelling: `Lindenstr. 12 a, Hof` and `LINDENSTRASSE 12A` are the same.
 * Of a range of house numbers the first counts.
 */
export function addressKey(streetAddress: string, postalCode: string): string {
  const [line = ''] = folded(streetAddress).split(',');
  const match = /^(.*?)\s*(\d+)\s*([a-z]?)(?![a-z])/.exec(line);
  const street = (match?.[1] ?? line).replaceAll(STREET, 'strasse').replaceAll(/[^a-z0-9]/g, '');
  return `${postalCode} ${street} ${match?.[2] ?? ''}${match?.[3] ?? ''}`;
}
