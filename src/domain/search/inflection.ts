/** Endings of German nouns and adjectives that do not change what is meant, with the fewest letters before them. */
const ENDINGS: readonly (readonly [ending: string, stemLength: number])[] = [
  ['e', 4],
  ['n', 4],
  ['s', 4],
  ['en', 3],
  ['er', 3],
  ['es', 3],
  ['em', 4],
  ['ern', 3],
  ['nen', 4],
];

/**
 * Other forms of a folded word: `beratungen` → beratung …, `amter` (Ämter) → amt …. Forms that do not exist do no
 * harm, because only those in the dictionary count.
 */
export function otherForms(word: string): Set<string> {
  const stems = new Set([word]);
  for (const [ending, stemLength] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= stemLength) stems.add(word.slice(0, -ending.length));
  }
  const forms = new Set(stems);
  for (const stem of stems) {
    for (const [ending, stemLength] of ENDINGS) {
      if (stem.length >= stemLength && !(stem.endsWith('e') && ending.startsWith('e'))) forms.add(stem + ending);
    }
  }
  forms.delete(word);
  return forms;
}
