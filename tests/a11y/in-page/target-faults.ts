/**
 * Everything that can be pressed and is too small or too near to its neighbour (WCAG 2.5.5 and our own promise of room
 * between targets). Links in a sentence are exempt, as WCAG says: their size is the size of the text.
 * Runs in the page and uses nothing from outside.
 * @param limits CSS pixels: least width and height, least distance between two targets
 */
export function targetFaults(limits: { size: number; distance: number }): string[] {
  const pressable =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [tabindex="0"]';
  const words = (text: string | null): string => (text ?? '').replace(/[\s\u00ad·›,.:|]+/g, ' ').trim();
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.skip, [aria-hidden=true]') === null;

  const blockOf = (element: Element): Element => {
    let block = element.parentElement ?? element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement !== null)
      block = block.parentElement;
    return block;
  };
  /** A link with text around it in the same block. */
  const inSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = blockOf(element);
    const links = [...block.querySelectorAll('a[href]')].map((link) => words(link.textContent)).join('');
    return words(block.textContent).replaceAll(' ', '').length > links.replaceAll(' ', '').length;
  };
  const box = (element: Element) => {
    // Pressing the label presses the control.
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const { left, right, top, bottom } = (label?.contains(element) ? label : element).getBoundingClientRect();
    const name = words(label?.textContent ?? element.textContent) || element.id;
    return { element, left, right, top, bottom, name: `${element.tagName.toLowerCase()} "${name.slice(0, 50)}"` };
  };

  const targets = [...document.querySelectorAll(pressable)]
    .filter((element) => shown(element) && !inSentence(element))
    .map(box)
    .sort((one, other) => one.top - other.top);
  if (targets.length === 0) return ['nothing on this page can be pressed'];
  const small = targets
    .filter(({ left, right, top, bottom }) => right - left < limits.size - 0.5 || bottom - top < limits.size - 0.5)
    .map(
      ({ name, left, right, top, bottom }) =>
        `${name} is ${(right - left).toFixed(0)} × ${(bottom - top).toFixed(0)} px`,
    );
  // The options of a list touch each other by design, and the open list lies over the page.
  const apart = targets.filter(({ element }) => !element.matches('[role=option]'));
  const near = apart.flatMap((one, index) => {
    const faults: string[] = [];
    for (const other of apart.slice(index + 1)) {
      if (other.top - one.bottom >= limits.distance) break;
      const aside = Math.max(other.left - one.right, one.left - other.right);
      const below = Math.max(other.top - one.bottom, one.top - other.bottom);
      const distance = Math.max(aside, below);
      if (distance < limits.distance - 0.5 && !one.element.contains(other.element))
        faults.push(`${one.name} is ${distance.toFixed(1)} px from ${other.name}`);
    }
    return faults;
  });
  return [...small, ...near];
}
