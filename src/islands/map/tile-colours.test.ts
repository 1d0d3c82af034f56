import { describe, expect, it } from 'vitest';
import { mixed, tileColours } from './tile-colours.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of the base map', () => {
  it('are mixed by shares', () => {
    expect([mixed('#000000', '#ffffff', 0.5), mixed('#102030', '#ffffff', 0)]).toEqual(['#808080', '#102030']);
  });

  it.each([
    ['light', { ground: '#f4eddf', paper: '#fffcf5', ink: '#1c1b19', rat: '#0a4a57', pflege: '#2f4f1f' }],
    ['dark', { ground: '#1e2327', paper: '#14171a', ink: '#f5f1e8', rat: '#8fd3e0', pflege: '#bbdda0' }],
    ['strong', { ground: '#ffffff', paper: '#ffffff', ink: '#000000', rat: '#000000', pflege: '#000000' }],
  ] as const)('leave names and marks readable on everything (%s)', (_, theme) => {
    const { earth, park, water, building, road, name } = tileColours((token) => theme[token as keyof typeof theme]);
    for (const ground of [earth, park, water, building, road]) {
      expect(contrast(name, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.rat, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
