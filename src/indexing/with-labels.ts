import type { CorpusIssues } from '../corpus/corpus-issues.ts';
import type { IssueOutline } from '../corpus/corpus-store.ts';

/** The same issues with the labels that they are learned with, those for types and fields included; `outlines` have these labels. */
export function withLabels(issues: CorpusIssues, outlines: readonly IssueOutline[]): CorpusIssues {
  const byNumber = new Map(outlines.map((outline) => [outline.number, outline]));
  return {
    outlines,
    async *read(numbers) {
      for await (const { type: _type, fields: _fields, ...issue } of issues.read(numbers)) {
        yield { ...issue, labels: byNumber.get(issue.number)?.labels ?? issue.labels };
      }
    },
  };
}
