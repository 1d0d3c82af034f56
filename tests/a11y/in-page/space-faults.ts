/**
 * Text that cannot be read where it stands: cut off, over another text, or outside the window so that one must scroll
 * sideways (WCAG 1.4.4, 1.4.10, 1.4.12). Elements marked `data-scroll-ok` may scroll by themselves.
 * Runs in the page and uses nothing from outside.
 */
export function spaceFaults(): string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  const exempt = '.unseen, .skip, [data-scroll-ok]';
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50)}"`;

  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than the window`);

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    if (!/hidden|clip/.test(style.overflow) || element.closest(exempt) !== null || !element.checkVisibility()) continue;
    if (element.closest('svg') !== null) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      faults.push(`cut off: ${name(element)}`);
  }

  interface Line {
    block: Element;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const blockOf = (text: Node): Element => {
    let block = text.parentElement ?? document.body;
    while (getComputedStyle(block).display === 'inline' && block.parentElement !== null) block = block.parentElement;
    return block;
  };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (parent === null || (text.textContent ?? '').trim() === '' || parent.closest(exempt) !== null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const block = blockOf(text);
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 1) continue;
      // The box of a line is higher than its letters: lines may touch, letters may not.
      lines.push({ block, left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 });
      if (left < -1 || right > root.clientWidth + 1) faults.push(`outside the window: ${name(parent)}`);
    }
  }
  if (lines.length === 0) return ['there is no text on this page'];
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= one.bottom - 1) break;
      const overlaps = Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1;
      if (overlaps && one.block !== other.block) faults.push(`${name(one.block)} lies over ${name(other.block)}`);
    }
  });
  return [...new Set(faults)];
}
