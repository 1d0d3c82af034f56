import { abbreviation } from './abbreviated-words.ts';
import { addressLine } from './address-lines.ts';
import { attributeChain } from './attribute-chains.ts';
import { capitalsOnly } from './capital-words.ts';
import { compoundUnsplit } from './compound-words.ts';
import { dateForm } from './dates.ts';
import { designRules } from './design-rules.ts';
import { exceptionReasons } from './exceptions.ts';
import { formOfAddress } from './forms-of-address.ts';
import { genderSign } from './gender-signs.ts';
import { genitive, genitiveFeminine } from './genitive.ts';
import { wordUnexplained } from './hard-words.ts';
import { idiom } from './idioms.ts';
import { infinitiveGroup } from './infinitive-groups.ts';
import { insertion, manyCommas } from './insertions.ts';
import { largeNumber, percent } from './large-numbers.ts';
import { linkWords } from './link-words.ts';
import { listForm } from './lists.ts';
import { moneyForm } from './money.ts';
import { negation, doubleNegation } from './negation.ts';
import { nounStyle } from './noun-style.ts';
import { numberWord } from './number-words.ts';
import { termOther } from './one-word-one-thing.ts';
import { openQuestion } from './open-question.ts';
import { reviewed, twinLinks, entryDuties, currentText } from './page-facts.ts';
import { passive } from './passive.ts';
import { phoneForm } from './phone-numbers.ts';
import { pictureTexts } from './pictures.ts';
import { reference } from './references.ts';
import { reportedSpeech } from './reported-speech.ts';
import { romanNumber } from './roman-numbers.ts';
import { sentenceLength } from './sentence-length.ts';
import { specialCharacter, quotationMarks } from './special-characters.ts';
import { subordinateClause, relativeClause } from './subordinate-clauses.ts';
import { sentencePerLine, enoughHeadings, shortParagraph } from './text-structure.ts';
import { timeForm, rangeDash } from './times.ts';
import { twoStatements } from './two-statements.ts';
import { subjunctive, preterite } from './verb-moods.ts';
import { wordLength, wordSyllables } from './word-length.ts';
import { separatorMixed, wordBroken } from './word-separators.ts';
import type { Rule } from './rule.ts';

/** Every rule of the specification, in its order: words, sentences, numbers and signs, structure, exceptions, design. */
export const rules: readonly Rule[] = [
  wordLength,
  wordSyllables,
  compoundUnsplit,
  separatorMixed,
  wordBroken,
  abbreviation,
  wordUnexplained,
  termOther,
  nounStyle,
  capitalsOnly,
  genderSign,
  formOfAddress,
  idiom,
  sentenceLength,
  twoStatements,
  subordinateClause,
  relativeClause,
  passive,
  subjunctive,
  genitive,
  genitiveFeminine,
  preterite,
  negation,
  doubleNegation,
  openQuestion,
  insertion,
  manyCommas,
  infinitiveGroup,
  reportedSpeech,
  attributeChain,
  numberWord,
  largeNumber,
  percent,
  romanNumber,
  dateForm,
  timeForm,
  rangeDash,
  phoneForm,
  moneyForm,
  specialCharacter,
  quotationMarks,
  sentencePerLine,
  enoughHeadings,
  shortParagraph,
  listForm,
  reference,
  linkWords,
  addressLine,
  pictureTexts,
  reviewed,
  twinLinks,
  entryDuties,
  currentText,
  exceptionReasons,
  ...designRules,
];
