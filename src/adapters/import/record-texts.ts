import { parse, parseDocument, stringify } from 'yaml';

/** What a record's file says, as plain data. */
export function recordOf(text: string | undefined): object {
  const data: unknown = text === undefined ? undefined : parse(text);
  return typeof data === 'object' && data !== null ? data : {};
}

/** A new record as a file. */
export const recordText = (header: string, draft: object): string => header + stringify(draft, { lineWidth: 0 });

/** Writes single fields into a record's text; everything else stays as it is, comments too. Undefined deletes. */
export function changedRecord(text: string, set: readonly (readonly [field: string, value: unknown])[]): string {
  const document = parseDocument(text);
  for (const [field, value] of set) {
    const path = field.split('.');
    if (value !== undefined) document.setIn(path, document.createNode(value));
    else if (document.hasIn(path)) {
      document.deleteIn(path);
      // A group of which nothing is left would be an empty record field.
      const group = path.slice(0, -1);
      if (group.length > 0 && (document.getIn(group) as { items?: unknown[] } | undefined)?.items?.length === 0)
        document.deleteIn(group);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
