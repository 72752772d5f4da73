/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** Known to all, and they know nothing but each other, in this order. */
const GROUND = ['shared', 'statistics', 'text'];

/** The path of the data, in order: a stage knows the ground, itself and what comes before it. */
const STAGES = ['issue', 'models', 'document', 'embedding', 'neighbors', 'labels', 'verdict', 'plan'];

/** Folders beside the path: pure cores with ports; they know the stages and each other. */
const SIDE_PATHS = [
  'artifact',
  'corpus',
  'corrections',
  'dashboard',
  'dataset',
  'doctor',
  'evaluation',
  'health',
  'label-lint',
  'run-summary',
];

/** What is done with it all, pure as well: a room knows the stages, the side paths and the rooms before it. */
const ROOMS = ['triage', 'backtest', 'indexing'];

/** What is above all of these: it reads options, opens adapters and runs. */
const UPSTAIRS = ['adapters', 'commands', 'config', 'entries'];

/** What touches the outside: SDKs, addons, files, processes, sockets. */
const OUTSIDE_PACKAGES = [
  '@actions/',
  '@octokit/',
  'octokit/',
  'openai/',
  '@google/generative-ai/',
  'hnswlib-node/',
  'undici/',
  '@observablehq/',
  '@xmldom/',
  'hono/',
  '@hono/',
  'pg/',
];
const OUTSIDE_BUILTINS = [
  'fs',
  'fs/promises',
  'sqlite',
  'child_process',
  'worker_threads',
  'http',
  'https',
  'http2',
  'net',
  'tls',
];

/** @type {(folders: readonly string[]) => string} */
const inSource = (folders) => `^src/(${folders.join('|')})/`;

/** @type {(order: readonly string[], below: readonly string[]) => readonly Rule[]} */
const inOrder = (order, below) =>
  order.map((name, index) => ({
    name: `room-${name}`,
    comment: `src/${name}/ may import only ${[...below, ...order.slice(0, index)].map((room) => `${room}/`).join(', ') || 'its own files'}.`,
    severity: 'error',
    from: { path: inSource([name]) },
    to: { path: '^src/', pathNot: inSource([...below, ...order.slice(0, index + 1)]) },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that import each other cannot be read one after the other; move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...inOrder(GROUND, []),
    ...inOrder(STAGES, GROUND),
    ...inOrder(ROOMS, [...GROUND, ...STAGES, ...SIDE_PATHS]),
    {
      name: 'family-is-decided-once',
      comment: 'What a label is, lists say before its name does: ask src/labels/family-finder.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/labels/family-finder[.]ts$' },
      to: { path: '^src/labels/label-group[.]ts$' },
    },
    {
      name: 'side-paths-stay-pure',
      comment: 'A side path declares a port for what it needs from outside; commands/ hand it the adapter.',
      severity: 'error',
      from: { path: inSource(SIDE_PATHS) },
      to: { path: inSource([...ROOMS, ...UPSTAIRS]) },
    },
    {
      name: 'commands-stay-apart',
      comment: 'What two commands need is a room or an adapter; folders of commands/ do not import each other.',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/' },
      to: { path: '^src/commands/[^/]+/', pathNot: '^src/commands/$1/' },
    },
    {
      name: 'config-is-data',
      comment: 'src/config/ turns inputs and flags into checked values; it does not act on them.',
      severity: 'error',
      from: { path: inSource(['config']) },
      to: { path: inSource([...ROOMS, 'adapters', 'commands', 'entries']) },
    },
    {
      name: 'options-are-cut-at-the-door',
      comment:
        'Only a command (a file of commands/ itself) sees all its options; adapters and folders of commands/ declare the few facts that they need.',
      severity: 'error',
      // The settings are what the options are made of, and the doctor examines what of them is in force.
      from: { path: '^src/(adapters|commands/[^/]+)/', pathNot: '^src/commands/(settings|doctor)/' },
      to: { path: '^src/config/[^/]+-(options|fields)[.]ts$' },
    },
    {
      name: 'adapters-below-commands',
      comment: 'commands/ choose adapters, never the other way round.',
      severity: 'error',
      from: { path: inSource(['adapters']) },
      to: { path: inSource(['commands']) },
    },
    {
      name: 'entries-on-top',
      comment: 'Entries run when they are loaded; nothing in src/ may import one.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: inSource(['entries']) },
    },
    {
      name: 'outside-packages',
      comment: 'Only src/adapters/ and src/entries/ import SDKs and addons; put the call behind a port.',
      severity: 'error',
      from: { path: '^src/', pathNot: inSource(['adapters', 'entries']) },
      // The second form is a package that is not installed: it stays the bare name of the import.
      to: { path: OUTSIDE_PACKAGES.flatMap((name) => [`node_modules/${name}`, `^${name.replace(/\/$/, '(/|$)')}`]) },
    },
    {
      name: 'outside-builtins',
      comment: 'Only src/adapters/ and src/entries/ touch files, databases, processes and sockets.',
      severity: 'error',
      from: { path: '^src/', pathNot: inSource(['adapters', 'entries']) },
      to: { path: `^(node:)?(${OUTSIDE_BUILTINS.join('|')})$`, dependencyTypes: ['core'] },
    },
    {
      name: 'declared-packages',
      comment: 'What src/ imports stands under "dependencies" in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-missing-files',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count: a stage that knows the types of a later one knows that stage.
    tsPreCompilationDeps: true,
    builtInModules: { add: ['node:sqlite', 'node:test'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // The second is for packages that hold nothing but types.
      mainFields: ['main', 'types'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
