import { genitiveOnly } from './genitive-forms.ts';
import type { Gender, Morphology } from './morphology.ts';
import { commonFinite, inseparable, irregularVerbs, noParticiples, regularStems, separable } from './verb-forms.ts';

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const infinitives = new Set<string>();
const participles = new Set<string>();
const preterites = new Set(words('gefiel gefielen geschah geschahen gehörte gehörten geriet gerieten'));
const subjunctives = new Set(words('bräuchte bräuchten wüsste wüssten stände ständen hülfe'));
const finite = new Set(words(commonFinite));
const notParticiples = new Set(words(noParticiples));

/** Endings of a strong Präteritum or Konjunktiv: "ging", "gingst", "gingen". */
const persons = (form: string): string[] =>
  form.endsWith('e') ? [form, `${form}n`, `${form}st`, `${form}t`] : [form, `${form}en`, `${form}st`, `${form}t`];

for (const row of irregularVerbs.split(/[|\n]/).filter((line) => line.trim() !== '')) {
  const [infinitive = '', present = '', past = '', participle = '', subjunctive = '-'] = words(row);
  infinitives.add(infinitive);
  participles.add(participle);
  for (const form of persons(past)) preterites.add(form);
  if (subjunctive !== '-') for (const form of persons(subjunctive)) subjunctives.add(form);
  for (const form of [infinitive, present, infinitive.slice(0, -1), ...persons(past)]) finite.add(form);
}
// "führe" and "lüde" are also forms of the present of other verbs, "schaffen" of a regular one, "find" of none.
for (const form of ['führe', 'führen', 'führt', 'führst', 'schlüge', 'hänge', 'weise']) subjunctives.delete(form);
for (const form of ['wart', 'warb', 'weiße']) preterites.delete(form);

for (const stem of words(regularStems)) {
  const dental = /(?:[dt]|[^lraeiouäöüh][mn])$/.test(stem) ? 'e' : '';
  const infinitive = /(?:el|er)$/.test(stem) ? `${stem}n` : stem.endsWith('e') ? `${stem}n` : `${stem}en`;
  infinitives.add(infinitive);
  for (const ending of ['te', 'ten', 'test', 'tet']) preterites.add(stem + dental + ending);
  const participle = `${stem}${dental}t`;
  participles.add(inseparable.test(stem) || stem.endsWith('ier') ? participle : `ge${participle}`);
  for (const form of [infinitive, `${stem}e`, `${stem}${dental}t`, `${stem}${dental}st`, `${stem}${dental}te`])
    finite.add(form);
}

const withoutPrefix = (word: string): string | undefined => {
  const rest = word.replace(separable, '');
  return rest === word ? undefined : rest;
};

const bare = /^(?:ge\p{Ll}{3,}t|(?:be|ver|ent|er|zer|emp|miss)\p{Ll}{3,}t|\p{Ll}{2,}iert)$/u;

function isParticiple(word: string): boolean {
  if (participles.has(word)) return true;
  if (notParticiples.has(word)) return false;
  if (bare.test(word)) return true;
  const strong = word.replace(inseparable, '');
  if (strong !== word && (participles.has(`ge${strong}`) || participles.has(strong))) return true;
  const rest = withoutPrefix(word);
  return rest !== undefined && rest.length > 4 && (participles.has(rest) || (bare.test(rest) && !finite.has(rest)));
}

function isInfinitive(word: string): boolean {
  if (infinitives.has(word)) return true;
  const base = word.replace(inseparable, '');
  if (base !== word && infinitives.has(base)) return true;
  const rest = withoutPrefix(word);
  return rest !== undefined && (infinitives.has(rest) || infinitives.has(rest.replace(inseparable, '')));
}

function isFinite(word: string): boolean {
  if (finite.has(word) || infinitives.has(word)) return true;
  const base = word.replace(inseparable, '');
  return base !== word && finite.has(base);
}

function isPreterite(word: string): boolean {
  if (preterites.has(word)) return true;
  // "genannten", "gestrichen": participles.
  if (word.startsWith('ge')) return false;
  const base = word.replace(inseparable, '');
  return base !== word && preterites.has(base);
}

const feminine = /(?:ung|heit|keit|schaft|tät|ion|erei|ie|enz|anz|ur|ade|age|itis|frau|pflege|hilfe|kasse|stelle)$/;

const genderOf = (noun: string): Gender | undefined => {
  const last = noun.slice(noun.lastIndexOf('-') + 1).toLowerCase();
  return feminine.test(last) && last.length > 4 ? 'feminine' : undefined;
};

/** Knows lists and endings only; small enough for a browser. */
export const builtInMorphology: Morphology = {
  isParticiple,
  isInfinitive,
  isFinite,
  isPreterite,
  isSubjunctive: (word) => subjunctives.has(word),
  isGenitive: genitiveOnly,
  genderOf,
  isPlural: (noun) => /(?:ungen|heiten|keiten|schaften|innen|ionen|täten)$/.test(noun),
};
