/**
 * What makes long text hard to read (WCAG 1.4.8 and the rules of the house): long lines, tight lines, paragraphs that
 * run into each other, justified or italic text, capitals only.
 * Runs in the page and uses nothing from outside.
 * @param limits characters a line, line height as a multiple of the letters, distance of paragraphs as a multiple of
 * the line height
 */
export function readingFaults(limits: { characters: number; leading: number; paragraphs: number }): string[] {
  const faults: string[] = [];
  const start = (element: Element): string =>
    `"${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

  /** Characters of each line, as the browser broke them. */
  const linesOf = (block: Element): number[] => {
    const lines = new Map<number, number>();
    const leading = Number.parseFloat(getComputedStyle(block).lineHeight) || 20;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if (text.parentElement?.closest('.unseen') !== null) continue;
      for (const word of (text.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const length = word[0].replaceAll('\u00ad', '').length;
        // A word broken at a soft hyphen counts on both lines, by its share.
        const rects = [...range.getClientRects()];
        const whole = rects.reduce((sum, { width }) => sum + width, 0);
        for (const { top, width, height } of rects) {
          const line = Math.round((top + height / 2) / leading);
          lines.set(line, (lines.get(line) ?? -1) + 1 + Math.round((length * width) / whole));
        }
      }
    }
    return [...lines.values()];
  };

  const blocks = [...document.querySelectorAll('main :is(p, li, dd, dt, address), aside p')].filter(
    (block) =>
      shown(block) && (block.textContent ?? '').trim() !== '' && block.querySelector('p, ul, ol, dl, h2, h3') === null,
  );
  if (blocks.length === 0) return ['there is no text to read on this page'];
  /** What stands side by side is read one after the other: a number and its hint are two texts. */
  const longestOf = (block: Element): number =>
    getComputedStyle(block).display.endsWith('flex') && block.childElementCount > 0
      ? Math.max(...[...block.children].flatMap(linesOf))
      : Math.max(...linesOf(block));
  for (const block of blocks) {
    const style = getComputedStyle(block);
    const longest = longestOf(block);
    if (longest > limits.characters) faults.push(`a line of ${longest} characters: ${start(block)}`);
    const leading = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
    if (!(leading >= limits.leading - 0.01)) faults.push(`lines ${leading.toFixed(2)} apart: ${start(block)}`);
    if (!['start', 'left', '-webkit-auto'].includes(style.textAlign))
      faults.push(`${style.textAlign}: ${start(block)}`);
    const next = block.nextElementSibling;
    // Distances count between paragraphs of one text; lines of a card differ in colour and are told apart by it.
    const isText = next?.matches('p') === true && block.matches('p') && getComputedStyle(next).color === style.color;
    if (!isText || linesOf(block).length < 2 || linesOf(next).length < 2) continue;
    const distance = next.getBoundingClientRect().top - block.getBoundingClientRect().bottom;
    const lineHeight = Number.parseFloat(style.lineHeight);
    if ((distance + lineHeight) / lineHeight < limits.paragraphs)
      faults.push(`the next paragraph is near: ${start(block)}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (
      !shown(element) ||
      ![...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '')
    )
      continue;
    const style = getComputedStyle(element);
    if (style.fontStyle !== 'normal') faults.push(`italic: ${start(element)}`);
    if (style.textTransform === 'uppercase') faults.push(`capitals: ${start(element)}`);
    if (style.textAlign === 'justify') faults.push(`justified: ${start(element)}`);
    if (!style.fontFamily.includes('Atkinson')) faults.push(`another typeface: ${start(element)}`);
  }
  return [...new Set(faults)];
}
