/**
 * What wastes ink or cannot be read on paper: text that is not black, ground that is not white.
 * Runs in the page, under print emulation, and uses nothing from outside.
 */
export function paperFaults(): string[] {
  const faults: string[] = [];
  const isClear = (colour: string): boolean => /, 0\)$|transparent/.test(colour);
  const isWhite = (colour: string): boolean => colour === 'rgb(255, 255, 255)';
  let texts = 0;
  for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .unseen') !== null) continue;
    const style = getComputedStyle(element);
    const name = `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
    if (!isClear(style.backgroundColor) && !isWhite(style.backgroundColor))
      faults.push(`ground ${style.backgroundColor}: ${name}`);
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    if (!isText) continue;
    texts += 1;
    if (style.color !== 'rgb(0, 0, 0)') faults.push(`text ${style.color}: ${name}`);
    // 12 pt on paper are 16 CSS px; what older people read without effort starts there.
    if (Number.parseFloat(style.fontSize) < 16) faults.push(`letters of ${style.fontSize}: ${name}`);
  }
  return texts === 0 ? ['nothing is printed'] : faults;
}
