/** A part of the site's menu. */
export interface MenuPart {
  readonly title: string;
  /** Files of the repository in the order of the menu, each with its name there. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Every page of the site: the same files that GitHub shows. */
export const MENU: readonly MenuPart[] = [
  {
    title: 'Start here',
    pages: {
      'README.md': 'What it is',
      'docs/getting-started.md': 'Getting started',
      'examples/README.md': 'Workflows to copy',
      'docs/troubleshooting.md': 'Troubleshooting',
      'docs/doctor.md': 'Doctor',
      'docs/summarize-run.md': 'Why CI is red',
      'docs/serve.md': 'The server',
      'docs/migrate.md': 'From another triager',
    },
  },
  {
    title: 'Look up',
    pages: {
      'docs/README.md': 'All pages',
      'docs/settings.md': 'Settings',
      'docs/actions.md': 'Actions',
      'rebuild/README.md': 'The rebuild action',
      'summarize-run/README.md': 'The action for failed runs',
      'docs/command-line.md': 'Command line',
      'index-artifacts/README.md': 'Index files',
      'docs/postgresql-index.md': 'An index in PostgreSQL',
      'CHANGELOG.md': 'Changelog',
    },
  },
  {
    title: 'Understand',
    pages: {
      'docs/labels.md': 'Labels',
      'docs/commands.md': 'Commands in comments',
      'docs/suggest.md': 'Asking people',
      'docs/companion.md': 'Rebuild and update',
      'docs/models.md': 'Models',
      'docs/postgresql.md': 'PostgreSQL',
      'docs/security.md': 'Security',
    },
  },
  {
    title: 'Measure',
    pages: {
      'docs/evaluate.md': 'Evaluate',
      'docs/dashboard.md': 'Dashboard',
      'docs/quality.md': 'Quality',
      'docs/benchmarks.md': 'Speed',
    },
  },
  {
    title: 'Data',
    pages: {
      'docs/import.md': 'Import',
      'docs/datasets.md': 'Datasets',
      'sample/README.md': 'The sample',
    },
  },
  {
    title: 'Change the code',
    pages: {
      'CONTRIBUTING.md': 'Contributing',
      'src/README.md': 'Map of the code',
      'docs/how-to-add.md': 'How to add …',
    },
  },
];

export const PAGES: readonly string[] = MENU.flatMap(({ pages }) => Object.keys(pages));

/** Where a file lands in the site: README.md is the index of its folder, and docs/ is the root; a page of docs/ has its name first. */
export function siteFile(file: string): string {
  if (file === 'README.md') return 'index.md';
  if (file === 'summarize-run/README.md') return 'summarize-run-action.md';
  const inDocs = file.replace(/^docs\//, '');
  return (inDocs === 'README.md' ? 'all.md' : inDocs.replace(/\/README\.md$/, '.md')).toLowerCase();
}
