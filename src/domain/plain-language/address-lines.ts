import type { Rule } from './rule.ts';

const street =
  /[\p{L}-]*(?:straße|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee|steig|hof|markt|graben|berg|wall|zeile)\s\d{1,4}\s?[a-z]?(?!\p{L})/iu;
const postcode = /(?:^|\D)\d{5}\s\p{Lu}/u;

/** An address stands as a block of its own, one line for each part. */
export const addressLine: Rule = {
  id: 'LS-T07',
  name: 'address-in-sentence',
  reliability: 'certain',
  severity: 'error',
  sentence: ({ sentence: { text, start, end } }) => {
    if (!/\d{5}/.test(text) || !street.test(text) || !postcode.test(text)) return [];
    return [{ start, end, message: { code: 'address-in-sentence', params: {} } }];
  },
};
