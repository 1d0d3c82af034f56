/**
 * The colours of the portal and when each set applies. Data, so that a test can measure every pair.
 * Text is ≥ 9:1 on paper in light and dark; `strong` is black on white with the same shapes.
 */
const light = {
  paper: '#fffcf5',
  ground: '#f4eddf',
  card: '#ffffff',
  ink: '#1c1b19',
  muted: '#46423b',
  line: '#8d8473',
  note: '#fff0c9',
  rat: '#0a4a57',
  'rat-soft': '#e3eff1',
  treffen: '#5e2750',
  'treffen-soft': '#f3e8f0',
  pflege: '#2f4f1f',
  'pflege-soft': '#e9efe1',
  veranstaltungen: '#7a2e0e',
  'veranstaltungen-soft': '#f7e8df',
  'on-strong': '#ffffff',
  focus: '#ffbf00',
} as const;

export type ColourToken = keyof typeof light;
export type Theme = Readonly<Record<ColourToken, string>>;

const dark: Theme = {
  paper: '#14171a',
  ground: '#1e2327',
  card: '#191d21',
  ink: '#f5f1e8',
  muted: '#d2ccbf',
  line: '#7b828a',
  note: '#3a3010',
  rat: '#8fd3e0',
  'rat-soft': '#17292e',
  treffen: '#e8b4da',
  'treffen-soft': '#2b1e29',
  pflege: '#bbdda0',
  'pflege-soft': '#1f2a18',
  veranstaltungen: '#f5b799',
  'veranstaltungen-soft': '#2e2019',
  'on-strong': '#14171a',
  focus: '#ffbf00',
};

const strong: Theme = {
  paper: '#ffffff',
  ground: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  muted: '#000000',
  line: '#000000',
  note: '#ffffff',
  rat: '#000000',
  'rat-soft': '#ffffff',
  treffen: '#000000',
  'treffen-soft': '#ffffff',
  pflege: '#000000',
  'pflege-soft': '#ffffff',
  veranstaltungen: '#000000',
  'veranstaltungen-soft': '#ffffff',
  'on-strong': '#ffffff',
  focus: '#ffbf00',
};

export const themes = { light, dark, strong } as const;

const declarations = (theme: Theme, scheme: 'light' | 'dark'): string =>
  `{${Object.entries(theme)
    .map(([token, colour]) => `--${token}:${colour}`)
    .join(';')};color-scheme:${scheme}}`;

/** Rules that hold while a radio is checked: for the page at hand without script, where :has() exists. */
const unscripted = (radio: string): string => `:root:not([data-script]):has(#${radio}:checked)`;

/**
 * All theme rules. An explicit choice (data-contrast, or a checked radio without script) beats the system's;
 * forced colours need nothing here, borders and shapes stay. Paper is always light: everything dark is for screens only.
 */
export function themeCss(): string {
  const screenRules = [
    `@media (prefers-color-scheme:dark){:root:not([data-contrast])${declarations(dark, 'dark')}}`,
    `@media (prefers-contrast:more){:root:not([data-contrast])${declarations(strong, 'light')}}`,
    `:root[data-contrast=dunkel]${declarations(dark, 'dark')}`,
    `:root[data-contrast=stark]${declarations(strong, 'light')}`,
    `@supports selector(:has(*)){`,
    `${unscripted('contrast-hell')}${declarations(light, 'light')}`,
    `${unscripted('contrast-dunkel')}${declarations(dark, 'dark')}`,
    `${unscripted('contrast-stark')}${declarations(strong, 'light')}`,
    `${unscripted('text-gross')}{font-size:150%}`,
    `${unscripted('text-sehr-gross')}{font-size:175%}`,
    `${unscripted('spacing-mehr')}{--leading:1.9;--tracking:.05em;--word:.16em}`,
    `}`,
  ];
  return `:root${declarations(light, 'light')}@media screen{${screenRules.join('')}}`;
}
