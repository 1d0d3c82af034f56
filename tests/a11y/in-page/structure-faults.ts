/**
 * What people who listen to a page or jump through it need: language, headings in order, landmarks with names
 * (WCAG 1.3.1, 2.4.6, 3.1.1).
 * Runs in the page and uses nothing from outside.
 */
export function structureFaults(): string[] {
  const faults: string[] = [];
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(shown);
  if (document.documentElement.lang !== 'de') faults.push(`language "${document.documentElement.lang}"`);
  if (document.title.trim() === '') faults.push('no title');

  const headings = all('h1, h2, h3, h4, h5, h6');
  const firsts = headings.filter((heading) => heading.matches('main h1'));
  if (firsts.length !== 1 || all('h1').length !== 1) faults.push(`${all('h1').length} first headings`);
  headings.forEach((heading, index) => {
    const [level, before] = [heading, headings[index - 1]].map((entry) => Number(entry?.tagName.slice(1) ?? 0));
    const text = (heading.textContent ?? '').trim();
    if (text === '') faults.push(`an empty ${heading.tagName}`);
    if ((level ?? 0) > (before ?? 0) + 1) faults.push(`"${text}" skips from level ${before ?? 0} to ${level ?? 0}`);
  });

  const top = 'body > header, body > main, body > footer, body > aside';
  const order = all(top).map(({ tagName }) => tagName.toLowerCase());
  if (order.join(' ') !== 'header main aside footer') faults.push(`landmarks are ${order.join(' ')}`);
  const named = all('nav, aside, section[aria-label], section[aria-labelledby], form[role], [role=region]');
  const names = named.map((element) => {
    const by = element.getAttribute('aria-labelledby');
    const label = by === null ? element.getAttribute('aria-label') : document.getElementById(by)?.textContent;
    return `${element.tagName} ${(label ?? '').trim()}`;
  });
  for (const name of names) {
    const isOnly = names.filter((other) => other.split(' ')[0] === name.split(' ')[0]).length === 1;
    if (name.endsWith(' ') && !isOnly) faults.push(`${name}has no name of its own`);
  }
  for (const name of names.filter((entry, index) => names.indexOf(entry) !== index))
    faults.push(`two landmarks "${name}"`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((entry, index) => ids.indexOf(entry) !== index))
    faults.push(`two elements with the id ${id}`);
  return faults;
}
