import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomRules } from './eslint.rooms.js';

const typescript = ['**/*.ts', '**/*.tsx'];
/** Scripts inside .astro files are linted as files of their own, without types. */
const clientScripts = ['**/*.astro/*.ts', '**/*.astro/*.js'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'];

/** What no type checker sees and what is always a mistake. @type {import('eslint').Linter.RulesRecord} */
const mistakes = {
  eqeqeq: 'error',
  'no-async-promise-executor': 'error',
  'no-cond-assign': 'error',
  'no-constant-condition': 'error',
  'no-control-regex': 'error',
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-prototype-builtins': 'error',
  'no-self-assign': 'error',
  'no-sparse-arrays': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-backreference': 'error',
  'no-useless-escape': 'error',
};

export default defineConfig(
  globalIgnores(['dist', 'releases', 'var', '.cache', '.astro', 'public']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { '@typescript-eslint': tseslint.plugin } },
  { files: ['**/*.mjs', '**/*.js', '**/*.astro'], extends: [tseslint.configs.strict] },
  {
    files: typescript,
    ignores: clientScripts,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number reads the same in every sentence; only objects, null and undefined are accidents there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `if (fault) return refuse(fault);` ends a function that gives nothing back, in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    rules: {
      ...mistakes,
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, namedFrom: true, namespaceFrom: true } },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['src/**', 'scripts/**'], rules: { 'max-lines-per-function': ['error', { max: 40 }] } },
  {
    files: tests,
    rules: {
      'max-lines-per-function': ['error', { max: 120 }],
      // A test that reads an expected record may say so: a wrong guess fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What tests hand around are plain objects: their functions use no `this`, and taking them apart reads better.
      '@typescript-eslint/unbound-method': 'off',
      // What a page in a browser holds is only known when it runs: asking twice is how a test finds it missing.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // Tools look for a default export in their configuration files; a declaration says what a library exports.
    files: ['*.config.{js,mjs,ts}', '.size-limit.js', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    // A box that scrolls is a named region that the keyboard can get into (WCAG 2.1.1).
    files: ['**/*.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }] },
  },
  { files: ['src/islands/**/*.tsx'], extends: [a11y.configs.strict] },
  ...roomRules,
  {
    // Browser code lives in islands: a script in a page or component only names the one it needs.
    files: clientScripts,
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program > :not(ImportDeclaration)', message: 'Browser code stands in src/islands.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!#islands/)', message: 'A script names an island, nothing else.' }] },
      ],
    },
  },
);
