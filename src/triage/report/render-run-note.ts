import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { RunNote } from './summary-report.ts';

/** A paragraph or two of Markdown. */
export function renderRunNote(note: RunNote, repository: string): string {
  switch (note.kind) {
    case 'plain':
      return `> ${escapeMarkdown(note.text)}`;
    case 'no-index':
      return renderNoIndex(note, repository);
  }
}

function renderNoIndex(note: Extract<RunNote, { kind: 'no-index' }>, repository: string): string {
  return [
    `> **There is no index yet.** ${whatInstead(note.learnedFrom)}`,
    '<details><summary>How to get an index</summary>',
    'Add this as `.github/workflows/triage-index.yml` and start it once by hand. From then on it keeps the index fresh, and triage ' +
      'finds it in the cache:',
    ['```yaml', rebuildWorkflow(note.rebuildAction), '```'].join('\n'),
    'Or build it in a terminal, commit the folder `index-artifacts`, and check the repository out before the triage step. ' +
      'If the folder is elsewhere, set `index_path` to it.',
    ['```sh', ...indexCommands(repository), '```'].join('\n'),
    '</details>',
  ].join('\n\n');
}

function whatInstead(learnedFrom: number): string {
  if (learnedFrom === 0) {
    return 'There is no labelled issue to learn from either: label some by hand, and later runs learn from them.';
  }
  const issues = learnedFrom === 1 ? 'the only labelled issue' : `the ${learnedFrom} newest labelled issues`;
  return `This run learned from ${issues} instead: slower, and less sure than with the whole history.`;
}

/** The same as examples/small-rebuild.yml. */
function rebuildWorkflow(uses: string): string {
  return `name: Triage index
on:
  schedule:
    - cron: '23 4 * * 1'
    - cron: '53 4 * * 4' # keeps the cache, which GitHub removes after 7 days without use
  workflow_dispatch:
permissions:
  contents: read # to read the settings file, where there is one
  issues: read # to read the history
concurrency:
  group: triage-index
jobs:
  rebuild:
    runs-on: ubuntu-latest
    timeout-minutes: 90
    steps:
      - uses: ${uses}
        with:
          mode: \${{ github.event.schedule == '53 4 * * 4' && 'light' || 'full' }}`;
}

function indexCommands(repository: string): string[] {
  return [
    `auto-triager scrape --repo ${repository} --db corpus.sqlite`,
    'auto-triager index --db corpus.sqlite --out index-artifacts',
  ];
}
