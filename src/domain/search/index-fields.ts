import type { SearchDocument } from './search-document.ts';

/**
 * The fields a word can stand in; what each is worth is in weights.ts. The order is part of the index format. Other names
 * stand apart from the name, so that it can be told how much of one name a question covers.
 */
export const indexFields = ['name', 'otherNames', 'topics', 'area', 'organization', 'text'] as const;
export type IndexField = (typeof indexFields)[number];

/** Bit of a field in a posting's mask. */
export const fieldBit = (field: IndexField): number => 1 << indexFields.indexOf(field);
/** The term is the Kurznummer of the document; it is no word and only a question for a number may use it. */
export const NUMBER_BIT = 1 << indexFields.length;
export const MASK_COUNT = 2 * NUMBER_BIT;

/** The texts of a document by the fields of the index. */
export function indexTexts({ fields }: SearchDocument): Record<IndexField, readonly string[]> {
  return { ...fields, name: fields.name.slice(0, 1), otherNames: fields.name.slice(1) };
}
