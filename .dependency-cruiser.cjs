/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** The path of the data, in order: a stage knows shared/, itself and what comes before it. */
const STAGES = ['issue', 'document', 'embedding', 'neighbors', 'labels', 'models', 'verdict', 'plan'];

/** Folders beside the path: pure cores with ports; they know the stages and each other. */
const SIDE_PATHS = [
  'artifact',
  'corpus',
  'corrections',
  'dataset',
  'evaluation',
  'health',
  'label-lint',
  'run-summary',
];

/** What touches the outside: SDKs, addons, files, processes, sockets. */
const OUTSIDE_PACKAGES = [
  '@actions/',
  '@octokit/',
  'octokit/',
  'openai/',
  '@google/generative-ai/',
  'hnswlib-node/',
  '@observablehq/',
  '@xmldom/',
];
const OUTSIDE_BUILTINS = ['fs', 'fs/promises', 'sqlite', 'child_process', 'http', 'https', 'http2', 'net', 'tls'];

/** @type {(folders: readonly string[]) => string} */
const inSource = (folders) => `^src/(${folders.join('|')})/`;

/** @type {(name: string, index: number) => Rule} */
const stageRule = (name, index) => ({
  name: `stage-${name}`,
  comment: `src/${name}/ may import only src/shared/ and the stages before it: ${STAGES.slice(0, index).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: inSource([name]) },
  to: { path: '^src/', pathNot: inSource(['shared', ...STAGES.slice(0, index + 1)]) },
});

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
    {
      name: 'shared-knows-nothing',
      comment: 'src/shared/ is below everything and imports nothing else of src/.',
      severity: 'error',
      from: { path: inSource(['shared']) },
      to: { path: '^src/', pathNot: inSource(['shared']) },
    },
    ...STAGES.map(stageRule),
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
      to: { path: inSource(['adapters', 'commands', 'entries']) },
    },
    {
      name: 'config-is-data',
      comment: 'src/config/ turns inputs and flags into checked values; it does not act on them.',
      severity: 'error',
      from: { path: inSource(['config']) },
      to: { path: inSource(['adapters', 'commands', 'entries']) },
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
