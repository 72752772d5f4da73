import { escapeMarkdown } from './escape-markdown.ts';
import type { Notice } from './summary-report.ts';

/** A paragraph or two of Markdown. */
export function renderNotice(notice: Notice, repository: string): string {
  if (notice.kind === 'note') return `> ${escapeMarkdown(notice.text)}`;
  return [
    `> **There is no index yet.** ${whatInstead(notice.learnedFrom)}`,
    '<details><summary>How to build the index</summary>',
    'Run this where `gh` and `auto-triager` are installed, by hand or in a weekly workflow:',
    ['```sh', ...indexCommands(repository), '```'].join('\n'),
    'Then commit the folder `index-artifacts`, and check the repository out before the triage step. ' +
      'If the folder lies elsewhere, give its place as `index_path`.',
    '</details>',
  ].join('\n\n');
}

function whatInstead(learnedFrom: number): string {
  if (learnedFrom === 0) {
    return 'Nor is there a labelled issue to learn from: label some by hand, and later runs will learn from them.';
  }
  const issues = learnedFrom === 1 ? 'the only labelled issue' : `the ${learnedFrom} newest labelled issues`;
  return `This run learned from ${issues} instead: slower, and less sure than with the whole history.`;
}

function indexCommands(repository: string): string[] {
  return [
    `gh api --paginate "repos/${repository}/issues?state=all&per_page=100" --jq ".[]" > issues.jsonl`,
    `auto-triager import issues.jsonl --repo ${repository} --db corpus.sqlite`,
    'auto-triager index --db corpus.sqlite --out index-artifacts',
  ];
}
