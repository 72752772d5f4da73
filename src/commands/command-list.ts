import { bind } from './bind-command.ts';
import type { CommandEntry } from './command-entry.ts';
import { DATASET_COMMANDS } from './dataset-command-list.ts';
import { LIVE_COMMANDS } from './live-command-list.ts';
import { LOG_COMMANDS } from './log-command-list.ts';
import { STORE_COMMANDS } from './store-command-list.ts';

/** The commands in the order in which a new user needs them. Their code is loaded only when they run. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'scrape',
    summary: "fetch a repository's issues, then only what changed",
    usage: '--repo <owner/name> [options]',
    examples: [
      'auto-triager scrape --repo acme/rocket --db corpus.sqlite',
      'auto-triager scrape --repo acme/rocket --repo acme/sled --max-minutes 30',
    ],
    async load() {
      const { readScrapeFlags, scrapeFields } = await import('../config/scrape-options.ts');
      return bind({
        fields: scrapeFields,
        read: readScrapeFlags,
        load: async () => (await import('./scrape.ts')).runScrape,
      });
    },
  },
  {
    name: 'import',
    summary: 'read issues from files in many forms into the corpus',
    usage: '<file> --repo <owner/name> [options]',
    examples: [
      'auto-triager import issues.jsonl --repo acme/rocket --db corpus.sqlite',
      'gh api --paginate "repos/acme/rocket/issues?state=all&per_page=100" | auto-triager import - --repo acme/rocket',
      'auto-triager import exports/ --repo acme/rocket --former-name acme/missile',
    ],
    async load() {
      const { importFields, readImportFlags } = await import('../config/import-options.ts');
      return bind({
        fields: importFields,
        read: readImportFlags,
        load: async () => (await import('./import.ts')).runImport,
      });
    },
  },
  {
    name: 'index',
    summary: 'learn from the corpus and write the index',
    usage: '[options]',
    examples: [
      'auto-triager index --db corpus.sqlite --out index-artifacts',
      'auto-triager index --db corpus.sqlite --labels-file labels.txt --types-file types.txt',
    ],
    async load() {
      const { buildIndexFields, readBuildIndexFlags } = await import('../config/build-index-options.ts');
      return bind({
        fields: buildIndexFields,
        read: readBuildIndexFlags,
        load: async () => (await import('./build-index.ts')).runBuildIndex,
      });
    },
  },
  {
    name: 'rebuild',
    summary: 'scrape, build and measure an index; go live if not worse',
    usage: '--repo <owner/name> [options]',
    examples: [
      'auto-triager rebuild --repo acme/rocket --work-dir work',
      'auto-triager rebuild --repo acme/rocket --work-dir work --mode build --json',
      'auto-triager rebuild --repo acme/rocket --work-dir work --rollback',
    ],
    async load() {
      const { readRebuildOptions, rebuildFields } = await import('../config/rebuild-options.ts');
      return bind({
        fields: rebuildFields,
        read: readRebuildOptions,
        load: async () => (await import('./run-rebuild.ts')).runRebuild,
        isOnGitHub: (values) => values.get('--mode') !== 'build',
      });
    },
  },
  {
    name: 'triage',
    summary: 'judge an issue and, if you want, label it',
    usage: '(--repo <owner/name> (--issue <number> | --unlabeled <count>) | --issue-file <file>) [options]',
    examples: [
      'auto-triager triage --issue-file issue.json --index index-artifacts --json',
      'auto-triager triage --repo acme/rocket --issue 4711 --add-labels',
      'auto-triager triage --repo acme/rocket --unlabeled 50 --json',
    ],
    async load() {
      await import('../shared/optimize-later.ts');
      await import('../shared/interpret-schemas.ts');
      const { readTriageFlags, triageFields } = await import('../config/triage-options.ts');
      return bind({
        fields: triageFields,
        read: readTriageFlags,
        load: async () => (await import('./triage.ts')).runTriage,
        isOnGitHub: (values) => !values.has('--issue-file'),
      });
    },
  },
  {
    name: 'similar',
    summary: 'find the indexed issues most like an issue',
    usage: '(--issue-file <file> | --all) [options]',
    examples: [
      'auto-triager similar --issue-file issue.json --top 5',
      'auto-triager similar --all --top 10 --out similar.jsonl',
    ],
    async load() {
      await import('../shared/interpret-schemas.ts');
      const { findSimilarFields, readFindSimilarFlags } = await import('../config/find-similar-options.ts');
      return bind({
        fields: findSimilarFields,
        read: readFindSimilarFlags,
        load: async () => (await import('./find-similar.ts')).runFindSimilar,
      });
    },
  },
  {
    name: 'evaluate',
    summary: 'learn from older issues, judge newer ones, count hits',
    usage: '(--train <file> --test <file> | --db <place>) [options]',
    examples: [
      'auto-triager evaluate --db corpus.sqlite --test-fraction 0.2',
      'auto-triager evaluate --db corpus.sqlite --report report',
      'auto-triager evaluate --db corpus.sqlite --engine gemini --max-cost 1 --record answers',
      'auto-triager evaluate --train old.jsonl --test new.jsonl --predictions predictions.jsonl --json',
    ],
    async load() {
      const { evaluateFields, readEvaluateFlags } = await import('../config/evaluate-options.ts');
      return bind({
        fields: evaluateFields,
        read: readEvaluateFlags,
        load: async () => (await import('./evaluate.ts')).runEvaluate,
      });
    },
  },
  {
    name: 'doctor',
    summary: 'look at everything triage needs, and say what to do',
    usage: '[--repo <owner/name>] [options]',
    examples: [
      'GITHUB_TOKEN=… auto-triager doctor --repo acme/rocket',
      'auto-triager doctor --offline',
      'auto-triager doctor --repo acme/rocket --json',
    ],
    async load() {
      const { doctorFields, readDoctorFlags } = await import('../config/doctor-options.ts');
      return bind({
        fields: doctorFields,
        read: readDoctorFlags,
        load: async () => (await import('./doctor.ts')).runDoctor,
      });
    },
  },
  {
    name: 'config',
    summary: 'show the settings in force, and where each comes from',
    usage: '[--check] [options]',
    examples: ['auto-triager config', 'auto-triager config --check --repo acme/rocket', 'auto-triager config --json'],
    async load() {
      const { configFields, readConfigFlags, SETTING_FLAGS } = await import('../config/config-options.ts');
      return bind({
        fields: { ...configFields, ...SETTING_FLAGS },
        read: readConfigFlags,
        load: async () => (await import('./config.ts')).runConfig,
      });
    },
  },
  {
    name: 'config init',
    summary: 'write a settings file from what a repository has',
    usage: '[--config <file>] [--repo <owner/name>]',
    examples: ['auto-triager config init', 'GITHUB_TOKEN=… auto-triager config init --repo acme/rocket'],
    async load() {
      const { configInitFields, readConfigInitFlags } = await import('../config/config-options.ts');
      return bind({
        fields: configInitFields,
        read: readConfigInitFlags,
        load: async () => (await import('./config-init.ts')).runConfigInit,
      });
    },
  },
  {
    name: 'lint-labels',
    summary: 'check label lists and boards before they are used',
    usage: '[--labels-file <file>] [--types-file <file>] [--label-projects-file <file>] [options]',
    examples: [
      'auto-triager lint-labels --labels-file labels.txt --types-file types.txt --repo acme/rocket',
      'auto-triager lint-labels --labels-file labels.txt --label-projects-file boards.json --index index-artifacts --strict',
    ],
    async load() {
      const { lintLabelsFields, readLintLabelsFlags } = await import('../config/lint-labels-options.ts');
      return bind({
        fields: lintLabelsFields,
        read: readLintLabelsFlags,
        load: async () => (await import('./lint-labels.ts')).runLintLabels,
      });
    },
  },
  ...DATASET_COMMANDS,
  ...STORE_COMMANDS,
  ...LIVE_COMMANDS,
  ...LOG_COMMANDS,
  {
    name: 'demo',
    summary: 'try every step on the included sample, offline',
    usage: '[options]',
    examples: ['auto-triager demo'],
    async load() {
      const { demoFields } = await import('../config/demo-options.ts');
      return bind({
        fields: demoFields,
        read: () => ({}),
        load: async () => (await import('./demo.ts')).runDemo,
      });
    },
  },
];

/** Groups of commands, by the first word of their names. */
export const COMMAND_GROUPS: Readonly<Record<string, string>> = {
  dataset: 'write fine-tune datasets, and train models on them',
  store: 'move what is kept from a file into a database, or back',
};
