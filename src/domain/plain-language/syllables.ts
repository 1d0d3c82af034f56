/** Two vowels that are spoken apart although they stand together: a point is put between them. */
const apart: readonly [RegExp, string][] = [
  [/qu/g, 'q'],
  [/([tsg])ion/g, '$1i.on'],
  [/i(?=oren|orin)/g, 'i.'],
  [/ilie/g, 'ili.e'],
  [/ien(?=en|in|t)/g, 'i.en'],
  [/seum/g, 'se.um'],
  [/uell/g, 'u.ell'],
  [/eat/g, 'e.at'],
  [/ead/g, 'e.ad'],
  [/dee(?=n?$)/g, 'de.e'],
];

const vowels = /aa|ee|oo|ie|ei|ey|ai|ay|au|äu|eu|[aeiouyäöüéèáàóòâêîôû]/g;

/** Syllables of a word or a part of one: its groups of vowels. At least 1 for a word with letters. */
export function syllablesOf(word: string): number {
  let spoken = word.toLowerCase();
  for (const [pattern, replacement] of apart) spoken = spoken.replace(pattern, replacement);
  return Math.max(1, spoken.match(vowels)?.length ?? 0);
}
