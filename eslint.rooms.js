// Which room may import what: the table of docs/architecture.md, as ESLint reads it. Arrows point inward.

/**
 * @typedef {object} Room
 * @property {string[]} may other rooms
 * @property {string[]} [types] rooms of which only types, as a pattern
 * @property {string} [packages] the libraries it may use, as a pattern; without one any
 * @property {boolean} [given] time, chance and network come as arguments
 * @property {boolean} [noSchemas] of schema files only types
 * @property {boolean} [walksSchemas] may use zod itself
 *
 * @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Pattern
 * @typedef {{ selector: string, message: string }} Syntax
 * @typedef {import('eslint').Linter.Config} Block
 */

const browserOnly = 'preact|leaflet|supercluster|protomaps-leaflet';

/** @type {Record<string, Room>} */
const rooms = {
  domain: { may: [], packages: 'libphonenumber-js|opening_hours|hyphen', given: true },
  usecases: { may: ['domain'], packages: 'none', given: true },
  formats: { may: ['domain'], packages: 'schema-dts|csv-stringify|fflate|geojson', given: true },
  // The reader of content walks the schemas to name fields and examples.
  adapters: { may: ['domain'], types: ['usecases/ports\\.ts'], walksSchemas: true },
  // Addresses stand in JSON-LD, in the search index and behind Kurznummern (docs/adr/0008-addresses-in-compose.md).
  compose: { may: ['usecases', 'adapters', 'domain', 'formats', 'texts', 'routes'] },
  server: { may: ['compose', 'texts'] },
  texts: { may: [], types: ['domain'], packages: 'none', given: true },
  components: {
    may: ['domain', 'texts', 'routes', 'components', 'styles'],
    packages: 'lucide-static',
    given: true,
    noSchemas: true,
  },
  islands: { may: ['domain', 'texts', 'routes'], packages: browserOnly, noSchemas: true },
  // Types of the domain name the props of a page; its rules reach a page through compose.
  layouts: {
    may: ['compose', 'components', 'islands', 'formats', 'texts', 'routes', 'styles'],
    types: ['domain'],
    given: true,
  },
  pages: {
    may: ['compose', 'components', 'islands', 'formats', 'texts', 'routes', 'styles', 'layouts'],
    types: ['domain'],
    given: true,
  },
  actions: { may: ['compose', 'domain', 'texts'] },
};

const sources = '{ts,tsx,astro}';

/** @type {Syntax[]} */
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where it is.' },
  { selector: 'TSEnumDeclaration', message: 'Node only strips types: use a union of literals.' },
];

/** @type {Syntax[]} */
const clockChanceNetwork = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is an argument here.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is an argument here.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The time is an argument here.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument here.',
  },
  { selector: "CallExpression[callee.name='fetch']", message: 'The network is an argument here.' },
];

/** @type {Pattern[]} */
const zod = [{ regex: '^zod(/|$)', allowTypeImports: true, message: 'zod stands only in *.schema.ts.' }];

/** Specifiers that lead into a room this one may not see. @param {Room} room */
function closedDoors({ may, types = [] }) {
  const open = [...may, ...types].map((name) => (name === 'routes' ? 'routes$' : `${name}(/|$)`));
  return open.length === 0 ? '^#' : `^#(?!${open.join('|')})`;
}

/** @param {string} name */
const notFrom = (name) => `Not from src/${name}: see the table of rooms in docs/architecture.md.`;

/** @param {string} name @param {Room} room @returns {Pattern[]} */
function arrows(name, room) {
  const types = (room.types ?? []).map((path) => ({
    regex: `^#${path}`,
    allowTypeImports: true,
    message: 'Only types from there.',
  }));
  // An island that imported one pure function from a file with a zod schema shipped 79 kB.
  const schemas = {
    regex: '\\.schema\\.ts$',
    allowTypeImports: true,
    message: 'Schema files stay off the wire: only their types.',
  };
  return [
    { regex: closedDoors(room), message: notFrom(name) },
    ...types,
    ...(room.noSchemas === true ? [schemas] : []),
  ];
}

/** Libraries: the list of a pure room is short and changes on purpose. @param {string} name @param {Room} room @returns {Pattern[]} */
function libraries(name, { packages }) {
  const browser = { regex: `^@?(${browserOnly})(/|$)`, message: 'Browser libraries belong in src/islands.' };
  const others =
    packages === undefined
      ? []
      : [{ regex: `^(?![.#]|(${packages})(/|$))`, message: `src/${name} uses no such library.` }];
  return name === 'islands' ? others : [browser, ...others];
}

/** @param {string[]} files @param {Pattern[]} patterns @param {Syntax[]} syntax @returns {Block} */
const block = (files, patterns, syntax) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }], 'no-restricted-syntax': ['error', ...syntax] },
});

/** @param {[string, Room]} entry @returns {Block[]} */
function blocksOf([name, room]) {
  const asked = {
    selector: `ImportExpression[source.value=/${closedDoors(room).replaceAll('/', '\\/')}/]`,
    message: notFrom(name),
  };
  const syntax = [...everywhere, asked, ...(room.given === true ? clockChanceNetwork : [])];
  const patterns = [...arrows(name, room), ...libraries(name, room), ...(room.walksSchemas === true ? [] : zod)];
  return [
    block([`src/${name}/**/*.${sources}`], patterns, syntax),
    block([`src/${name}/**/*.schema.ts`], arrows(name, room), syntax),
    block([`src/${name}/**/*.test.{ts,tsx}`], arrows(name, room), everywhere),
  ];
}

/** Pages made on demand read the data of a release; the collections in the built code would be those of an old one. */
const onDemand = block(
  [`src/pages/antwort/**/*.${sources}`],
  [
    ...arrows('pages', rooms.pages ?? { may: [] }),
    ...zod,
    { regex: '^(astro:content$|#compose/catalog\\.ts$)', message: 'On demand only the data files of the release.' },
  ],
  [...everywhere, ...clockChanceNetwork],
);

/**
 * Inside a room paths are short; to another room they begin with `#`. The depth of a file says how far `../` may lead.
 * @type {Block[]}
 */
const depths = ['', '*/', '*/*/', '*/*/*/'].map((below, depth) => ({
  files: [`src/${below}*.${sources}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: depth === 0 ? '^\\.\\.?/.*/' : `^(\\.\\./){${String(depth)}}`,
            message: 'Crossing rooms is written #room/….',
          },
        ],
      },
    ],
  },
}));

/** The environment is read in one place and handed on. @type {Block} */
const environment = {
  files: [`src/**/*.${sources}`],
  ignores: ['src/compose/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Read in src/compose or scripts, then handed on.' },
    ],
  },
};

/** Commands join verbs and adapters. Only the two that serve and release know the server. @type {Block} */
const commands = {
  files: ['scripts/**/*.{ts,mjs}'],
  ignores: ['scripts/serve.ts', 'scripts/make-release.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^#(server|components|islands|layouts|styles)(/|$)', message: 'Not from scripts.' }] },
    ],
  },
};

/** @type {Block[]} */
export const roomRules = [...Object.entries(rooms).flatMap(blocksOf), onDemand, ...depths, environment, commands];
