import type { Site } from '#domain/city/site.schema.ts';

/** A name that the city chose, with its grammatical gender. */
export type GenderedName = Pick<Site['responsibleOffice'], 'name' | 'gender'>;
type Gender = GenderedName['gender'];
export type Case = 'nominative' | 'accusative' | 'dative';

const the: Record<Gender, Record<Case, string>> = {
  masculine: { nominative: 'der', accusative: 'den', dative: 'dem' },
  feminine: { nominative: 'die', accusative: 'die', dative: 'der' },
  neuter: { nominative: 'das', accusative: 'das', dative: 'dem' },
};

/** "Ihr", "Ihre", "Ihren"; the endings are those of "kein" and "ein" too. */
const yours: Record<Gender, Record<Case, string>> = {
  masculine: { nominative: 'Ihr', accusative: 'Ihren', dative: 'Ihrem' },
  feminine: { nominative: 'Ihre', accusative: 'Ihre', dative: 'Ihrer' },
  neuter: { nominative: 'Ihr', accusative: 'Ihr', dative: 'Ihrem' },
};

const which: Record<Gender, string> = { masculine: 'welcher', feminine: 'welche', neuter: 'welches' };
const at: Record<Gender, string> = { masculine: 'beim', feminine: 'bei der', neuter: 'beim' };
const inside: Record<Gender, string> = { masculine: 'im', feminine: 'in der', neuter: 'im' };

/** First letter as at the beginning of a sentence. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "das Seniorenbüro", "der Seniorenberatung" (dative). Only the article: names are not inflected. */
export const withThe = ({ name, gender }: GenderedName, inCase: Case): string => `${the[gender][inCase]} ${name}`;

/** "Ihr Seniorenbüro", "Ihren Pflegestützpunkt". */
export const withYour = ({ name, gender }: GenderedName, inCase: Case): string => `${yours[gender][inCase]} ${name}`;

/** "welches Seniorenbüro", as the subject of a question. */
export const withWhich = ({ name, gender }: GenderedName): string => `${which[gender]} ${name}`;

/** "beim Bürgertelefon", "bei der Auskunft". */
export const askedAt = ({ name, gender }: GenderedName): string => `${at[gender]} ${name}`;

/** "im Seniorenbüro", "in der Seniorenberatung". */
export const insideOf = ({ name, gender }: GenderedName): string => `${inside[gender]} ${name}`;

/** Words in a row of links: a Stadtbezirk that is only a number says what is counted ("Stadtbezirk 7"). */
export const areaName = (word: string, name: string): string => (/^\d+$/.test(name) ? `${word} ${name}` : name);
