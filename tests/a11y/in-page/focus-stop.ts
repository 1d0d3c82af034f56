/** Where the keyboard stands, and what is wrong with it there. */
export interface FocusStop {
  /** Number of the element in the page as it is now; undefined when nothing is focused. */
  place: number | undefined;
  /** Which element it is, also after others were added. */
  key: string;
  name: string;
  faults: string[];
}

/**
 * Looks at the element that has the focus: has it a name, is all of it in the window, does nothing lie over it, and is
 * its ring of two colours at least 3 px wide and seen against the ground (WCAG 2.4.7, 2.4.11 to 2.4.13, 4.1.2)?
 * Runs in the page and uses nothing from outside.
 */
export function focusStop(): FocusStop {
  const element = document.activeElement;
  if (element === null || element === document.body) return { place: undefined, key: '', name: '', faults: [] };
  const faults: string[] = [];
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const name = [element.getAttribute('aria-label'), ...labels.map((label) => label.textContent), element.textContent]
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .find((text) => text !== '');
  if (name === undefined) faults.push('has no name');

  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { left, right, top, bottom } = rect;
  if (rect.width < 1 || rect.height < 1) faults.push('cannot be seen');
  if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
    faults.push('is partly outside the window');
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  // Three pixels inside the corners: rounded corners belong to the element but not to its box.
  const [near, far] = [3, 3];
  const points: [number, number][] = [
    [middleX, middleY],
    [left + near, middleY],
    [right - far, middleY],
    [middleX, top + near],
    [middleX, bottom - far],
  ];
  for (const [x, y] of points) {
    const there = document.elementFromPoint(x, y);
    if (there !== null && !element.contains(there) && !labels.some((label) => label.contains(there)))
      faults.push(`lies under ${there.tagName.toLowerCase()}.${there.className}`);
  }

  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  let behind: Element | null = element.parentElement;
  const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
  while (behind !== null && isClear(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const ground = behind === null ? 'rgb(255, 255, 255)' : getComputedStyle(behind).backgroundColor;
  const style = getComputedStyle(element);
  const spread = /^(rgba?\([^)]+\)) 0px 0px 0px (\d+)px$/.exec(style.boxShadow);
  if (style.outlineStyle !== 'solid' || Number.parseFloat(style.outlineWidth) < 3) faults.push('has no ring of 3 px');
  if (matchMedia('(forced-colors: none)').matches) {
    if (Number(spread?.[2] ?? 0) < 3) faults.push('has no second colour of 3 px');
    if (spread?.[1] === style.outlineColor) faults.push('has twice the same colour');
  }
  if (contrast(style.outlineColor, ground) < 3) faults.push(`has a ring of ${style.outlineColor} on ${ground}`);
  const place = [...document.querySelectorAll('*')].indexOf(element);
  const key = `${element.tagName} ${[...document.getElementsByTagName(element.tagName)].indexOf(element)}`;
  return { place, key, name: name ?? element.tagName, faults };
}
