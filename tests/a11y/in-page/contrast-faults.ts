/**
 * Text and shapes that are hard to tell from their ground, by the colours the browser paints. For forced colours, where
 * axe reads a colour that is not painted.
 * Runs in the page and uses nothing from outside.
 * @param limits least contrast of text, and of the shapes that tell the doors apart
 */
export function contrastFaults(limits: { text: number; shape: number }): string[] {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
      const { backgroundColor } = getComputedStyle(behind);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (colour: string, element: Element): number => {
    const [darker = 0, lighter = 0] = [luminance(colour), luminance(groundOf(element))].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const faults: string[] = [];
  let looked = 0;
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const isShape = element.matches('.shape, .drawing, .mark');
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    if (!isShape && !isText) continue;
    looked += 1;
    const colour = isShape && style.fill !== 'none' ? style.fill : isShape ? style.stroke : style.color;
    const found = contrast(colour, isShape ? (element.parentElement ?? element) : element);
    if (found < (isShape ? limits.shape : limits.text))
      faults.push(
        `${found.toFixed(1)}:1 ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`,
      );
  }
  return looked === 0 ? ['nothing to look at'] : faults;
}
