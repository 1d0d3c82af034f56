/** A finding of axe that is no fault. */
interface AcceptedFinding {
  rule: string;
  /** Which elements, as axe names them. */
  element: RegExp;
  /** Only where this media query holds. */
  where?: string;
  /** Why nobody is kept out. */
  reason: string;
}

/** Every exception from "zero findings of axe", in one place. */
export const acceptedFindings: readonly AcceptedFinding[] = [
  ...['color-contrast', 'color-contrast-enhanced'].map((rule) => ({
    rule,
    element: /./,
    where: '(forced-colors: active)',
    reason:
      'axe reads -webkit-text-fill-color, which Chromium does not force in computed styles although it paints it; what is painted is measured by contrast-faults.ts',
  })),
  {
    rule: 'identical-links-same-purpose',
    element: /^a\[href="mailto:/,
    reason:
      'axe compares names without punctuation and takes verein@beispiel.example and verein.beispiel.example for the same; screen readers tell them apart',
  },
];
