import { type Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';

/** A list of records with more of them at its end; what stands there stays, comments too. */
export function withEntries(text: string, entries: readonly object[]): string {
  if (entries.length === 0) return text;
  const document: Document = parseDocument(text);
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq();
  list.flow = false;
  for (const entry of entries) {
    const node: unknown = document.createNode(entry);
    const center = isMap(node) ? node.get('center') : undefined;
    if (isSeq(center)) center.flow = true;
    list.items.push(node);
  }
  document.contents = list;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A list of Ortsteile in which some centres are other ones. */
export function withCenters(text: string, centers: ReadonlyMap<string, readonly [number, number]>): string {
  if (centers.size === 0) return text;
  const document: Document = parseDocument(text);
  const items = isSeq(document.contents) ? document.contents.items : [];
  for (const item of items) {
    const center = isMap(item) ? centers.get(String(item.get('id'))) : undefined;
    if (center === undefined || !isMap(item)) continue;
    const node = document.createNode([...center]);
    node.flow = true;
    item.set('center', node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
