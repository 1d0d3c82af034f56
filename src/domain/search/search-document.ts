/** What can be found, in the order that breaks a tie between equally good hits. */
export const searchKinds = [
  'topic',
  'office',
  'meetingPlace',
  'careFacility',
  'service',
  'borough',
  'district',
  'article',
  'organization',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a word of a document can belong to. */
export type SearchField = 'name' | 'topics' | 'area' | 'organization' | 'text';

/** One page of the portal as the index sees it: what its row shows and the words it is found by. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  title: string;
  url: string;
  /** `4711-3`; only places and services have one. */
  shortNumber?: string | undefined;
  summary: string;
  /** Name of the Ortsteil, shown in the row. */
  area?: string | undefined;
  /** In sayable groups, as shown. */
  phone?: string | undefined;
  /** How old that number is, in words: it stands beside the number wherever somebody may dial it. */
  phoneAge?: string | undefined;
  /** Text as people wrote it; the index does the analysis. `name[0]` is the name itself, the rest are other names. */
  fields: Record<SearchField, readonly string[]>;
}
