import { pairedBootstrap } from '../../src/statistics/paired-bootstrap.ts';
import type { SharedCase, ShareOutcome } from './judge-by-shares.ts';

const MEASURES = [
  { title: 'first right', of: ({ isFirst }: ShareOutcome) => (isFirst ? 1 : 0) },
  { title: 'reciprocal rank', of: ({ reciprocalRank }: ShareOutcome) => reciprocalRank },
  { title: 'log loss', of: ({ logLoss }: ShareOutcome) => logLoss },
] as const;

/** A table a family: each weight, and its paired difference to none at all with the 95 % interval; issues are drawn with all their seeds. */
export function compareShares(title: string, cases: readonly SharedCase[]): string {
  const families = Map.groupBy(cases, ({ family }) => family);
  return [...families].map(([family, of]) => compareFamily(`${title}, ${family}`, of)).join('\n');
}

function compareFamily(title: string, cases: readonly SharedCase[]): string {
  const byIssue = [...Map.groupBy(cases, ({ number }) => number).values()];
  const shares = cases[0]?.outcomes.map(({ share }) => share) ?? [];
  const rows = shares.map((share, at) => {
    const cells = MEASURES.map(({ of }) => {
      const pairs = byIssue.map((same) => ({ old: outcomesAt(same, 0).map(of), new: outcomesAt(same, at).map(of) }));
      const { new: value, difference } = pairedBootstrap(pairs, (lists) => mean(lists.flat()));
      return `${show(value)}, ${show(difference.value)} (${show(difference.low)} to ${show(difference.high)})`;
    });
    return `| ${[share, ...cells].join(' | ')} |`;
  });
  return [
    `\n${title}: ${byIssue.length} issues`,
    `| weight | ${MEASURES.map((measure) => measure.title).join(' | ')} |`,
    '| ---: | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function outcomesAt(cases: readonly SharedCase[], at: number): ShareOutcome[] {
  return cases.flatMap(({ outcomes }) => outcomes[at] ?? []);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
