import { type BlockInput, type Document, documentFromBlocks, type Exception, type Picture } from './document.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readInline } from './markdown-inline.ts';

/**
 * Reads Markdown with the few HTML tags that plain texts use. Skipped: fields between lines of `---`, code, quotations,
 * `<address>`. Names in `<span translate="no">` and link targets stay out of reach of the rules.
 */
export function documentFromMarkdown(source: string, file?: string): Document {
  const inputs: BlockInput[] = [];
  const pictures: Picture[] = [];
  const exceptions: Exception[] = [];
  for (const raw of markdownBlocks(source)) {
    const inline = readInline(source, raw.lines);
    exceptions.push(...inline.exceptions);
    pictures.push(...inline.pictures.map((picture) => ({ ...picture, afterBlock: inputs.length - 1 })));
    if (inline.text.trim() !== '') inputs.push({ ...raw, ...inline });
  }
  return documentFromBlocks(inputs, { source, pictures, exceptions, scope: 'page', file });
}
