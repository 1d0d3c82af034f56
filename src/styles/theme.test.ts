import { describe, expect, it } from 'vitest';
import { themeCss, themes, type ColourToken, type Theme } from './theme.ts';

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds: ColourToken[] = [
  'paper',
  'ground',
  'card',
  'note',
  'rat-soft',
  'treffen-soft',
  'pflege-soft',
  'veranstaltungen-soft',
];
const doors: ColourToken[] = ['rat', 'treffen', 'pflege', 'veranstaltungen'];
const pairs = (list: readonly ColourToken[], on: readonly ColourToken[]) =>
  list.flatMap((a) => on.map((b) => [a, b] as const));

describe.each(Object.entries(themes) as [string, Theme][])('the colours of the theme "%s"', (_name, theme) => {
  it.each(pairs(['ink', 'muted'], grounds))('keep 7:1 for text: %s on %s', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(doors, ['paper', 'card']))('keep 9:1 for links and headings: %s on %s', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(9);
  });

  it.each(doors.map((door) => [door, `${door}-soft` as ColourToken] as const))(
    'keep 7:1 for %s on its own soft ground',
    (text, ground) => {
      expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(7);
    },
  );

  it('keep 7:1 for words on a filled button', () => {
    expect(contrast(theme['on-strong'], theme.rat)).toBeGreaterThanOrEqual(7);
  });

  it('keep 3:1 for lines against the grounds they part', () => {
    expect(contrast(theme.line, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it('have a focus ring of two colours, one of which is seen on every ground (WCAG 2.4.13)', () => {
    for (const ground of grounds) {
      expect(Math.max(contrast(theme.ink, theme[ground]), contrast(theme.focus, theme[ground]))).toBeGreaterThanOrEqual(
        3,
      );
    }
  });
});

describe('the theme rules', () => {
  it('use only declared tokens, and dark colours never reach paper', () => {
    const [always = '', screens = ''] = themeCss().split('@media screen');
    expect(always).toContain(themes.light.paper);
    expect(always).not.toContain(themes.dark.paper);
    expect(screens).toContain(themes.dark.paper);
  });
});
