import { createPriorReader, PRIOR_MEANINGS } from '../../src/labels/type-prior/type-prior.ts';
import { sigmoid } from '../../src/statistics/logistic-regression.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { learnPrior } from './learn-type-prior.ts';
import { macroF1 } from './macro-f1.ts';
import { repositoriesOf, type TypedIssue } from './typed-issues.ts';

/** What a prior of other repositories says of one issue. */
export interface LeftOutCase {
  readonly repository: string;
  readonly truth: string;
  /** The likeliest meaning. */
  readonly said: string;
  readonly probability: number;
}

/** Judges each repository by what the others teach. */
export function judgeLeftOut(issues: readonly TypedIssue[]): LeftOutCase[] {
  return repositoriesOf(issues).flatMap((repository) => {
    const read = createPriorReader(learnPrior(issues.filter((issue) => issue.repository !== repository)));
    return issues
      .filter((issue) => issue.repository === repository)
      .map(({ document, meaning }): LeftOutCase => {
        const [said, odds] = [...read(document)].sort(([, one], [, other]) => other - one)[0]!;
        return { repository, truth: PRIOR_MEANINGS[meaning]!, said, probability: sigmoid(odds) };
      });
  });
}

const BINS: readonly (readonly [number, number])[] = [
  [0, 0.4],
  [0.4, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1],
];

/** The figures as lines: each repository, and how often the first type is right by what is said of it. */
export function describeLeftOut(cases: readonly LeftOutCase[]): string[] {
  const repositories = [...Map.groupBy(cases, ({ repository }) => repository)];
  const scores = repositories.map(([, own]) => macroF1(own, PRIOR_MEANINGS));
  const sure = cases.filter(({ probability }) => probability >= 0.5);
  return [
    ...repositories.map(([repository, own], at) => {
      const likely = own.filter(({ probability }) => probability >= 0.5);
      return `${repository}: macro-F1 ${scores[at]!.toFixed(3)}; from .5 on ${rightOf(likely)}`;
    }),
    `mean macro-F1 ${(scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3)}`,
    `from .5 on ${rightOf(sure)}, said of ${(sure.length / cases.length).toFixed(2)} of the issues`,
    ...BINS.flatMap(([from, to]) => {
      const bin = cases.filter(({ probability }) => probability >= from && probability < to);
      if (bin.length === 0) return [];
      const mean = bin.reduce((sum, { probability }) => sum + probability, 0) / bin.length;
      return [`  ${from} to ${to}: says ${mean.toFixed(2)}, ${rightOf(bin)}`];
    }),
  ];
}

function rightOf(cases: readonly LeftOutCase[]): string {
  const right = cases.filter(({ truth, said }) => truth === said).length;
  const { low, high } = wilsonInterval(right / cases.length, cases.length);
  return `${(right / cases.length).toFixed(2)} right (${low.toFixed(2)} to ${high.toFixed(2)}) of ${cases.length}`;
}
