/** What can be wrong with content. Each code has a German sentence in texts/content-faults.ts, complete by type. */
export const faultCodes = [
  // Files
  'folder-missing',
  'file-missing',
  'file-empty',
  'file-encoding',
  'file-ending',
  'file-name',
  'file-nested',
  'yaml-syntax',
  'key-twice',
  'front-matter-missing',
  'body-empty',
  'csv-header',
  'csv-row',
  'csv-quotes',
  // Shape of a record
  'missing',
  'value-empty',
  'quotes-missing',
  'kind-text',
  'kind-number',
  'kind-list',
  'kind-group',
  'kind-truth',
  'kind-other',
  'choice',
  'key-unknown',
  'text-short',
  'text-long',
  'list-empty',
  'integer-form',
  'number-range',
  // Form of a value
  'day-form',
  'day-unreal',
  'partial-day-form',
  'slug-form',
  'postcode-form',
  'language-form',
  'short-number-form',
  'house-numbers-form',
  'phone-undialable',
  'email-form',
  'email-personal',
  'url-form',
  'tiles-name',
  'coordinate-range',
  'hours-empty',
  'opening-hours-syntax',
  'opening-hours-school-holidays',
  'opening-hours-week-parity',
  'opening-hours-uncertain',
  'opening-hours-holidays-order',
  'opening-hours-comment',
  'opening-hours-unsupported',
  // References
  'organization-unknown',
  'district-unknown',
  'borough-unknown',
  'topic-unknown',
  'place-unknown',
  'article-unknown',
  'article-self',
  'office-type-unknown',
  'tiles-missing',
  'word-unknown',
  // One entry against the others
  'id-twice',
  'entry-twice',
  'place-twice',
  'outside-city',
  'coordinates-swapped',
  'bounds-order',
  'care-elsewhere',
  'service-area-missing',
  // Dates
  'date-future',
  'day-order',
  'confirmed-without-facts',
  'review-old',
  // Links in articles
  'link-dead',
  'link-insecure',
  'link-relative',
  'anchor-dead',
  'image-foreign',
  // Register of short numbers
  'short-number-missing',
  'short-number-check',
  'short-number-twice',
  'short-number-second',
  'short-number-orphan',
  'short-number-reused',
  // Texts in plain language
  'fingerprint-form',
  'twin-original',
  'twin-missing',
  'twin-stale',
  'slot-unknown',
  'drawing-unknown',
  'drawing-missing',
  'check-incomplete',
  'check-outdated',
  'word-circular',
  // Duties of site.yaml
  'duty-empty',
  'duty-operation',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What an editor should know although the content can be published. */
export const warningCodes = [
  'holidays-ending',
  'borough-uncovered',
  'hours-style',
  'hours-overnight',
  'file-unknown',
  'twins-none',
  'twins-missing',
  'twin-outdated',
  'word-unused',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** One finding, with all an editor needs to put it right. */
export interface Finding<Code extends FaultCode | WarningCode> {
  code: Code;
  /** Path below the content folder with `/`; empty for the folder itself. */
  file: string;
  /** First line of the field, counted from 1. */
  line?: number;
  /** Dotted path inside the file (`phones.0.number`); empty for the whole file. */
  field: string;
  /** What stands there; absent when nothing does, empty when the value is blank. */
  found?: string;
  /** German sentence of the schema on this field. */
  description?: string;
  /** The right form, as it would stand in the file. */
  example?: string;
  /** The bound a length, count or number breaks, and from which side. */
  limit?: number;
  bound?: 'min' | 'max';
  /** Every allowed value, where the list is closed. */
  options?: readonly string[];
  /** Existing names nearest to what was found, best first. */
  nearest?: readonly string[];
  /** The other entry or file concerned. */
  other?: string;
  /** Why a reader refused the text: a code of the YAML package, or the German words of the hours package. */
  reason?: string;
}

export type ContentFault = Finding<FaultCode>;
export type ContentWarning = Finding<WarningCode>;
export type ContentFinding = Finding<FaultCode | WarningCode>;

const faultSet: ReadonlySet<string> = new Set(faultCodes);

/** Is this word one of our fault codes? Schema messages are. */
export const isFaultCode = (word: string): word is FaultCode => faultSet.has(word);

/** Does this finding stop the build? */
export const isFault = (finding: ContentFinding): finding is ContentFault => isFaultCode(finding.code);
