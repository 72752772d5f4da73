import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRIOR_MEANINGS } from '../src/labels/type-prior/type-prior.ts';
import { createSeededRandom } from '../src/statistics/seeded-random.ts';
import { type JudgedCase, judgeBySize } from './type-prior/judge-by-size.ts';
import { learnPrior } from './type-prior/learn-type-prior.ts';
import { macroF1 } from './type-prior/macro-f1.ts';
import { readTypedIssues, repositoriesOf } from './type-prior/typed-issues.ts';

/**
 * How well the engine tells types with few labelled issues, with and without what other repositories teach. Each repository is judged
 * with a prior of the others. Arguments: JSONL files of issues, each with its `repository` and one of the three types as label.
 */
const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,3,30,60,240' },
    seeds: { type: 'string', default: '1,2,3' },
    'no-comparison': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const FILES = [resolve(import.meta.dirname, '../../shared/data/nlbse24/train.jsonl')];
const RESAMPLES = 1_000;

const issues = await readTypedIssues(positionals.length === 0 ? FILES : positionals);
const repositories = repositoriesOf(issues).map((repository) => ({
  own: issues.filter((issue) => issue.repository === repository),
  typePrior: learnPrior(issues.filter((issue) => issue.repository !== repository)),
}));
const [sizes, seeds] = [values.sizes, values.seeds].map((list) => list.split(',').map(Number)) as [number[], number[]];

console.log('| own labels | with | 95 % interval | without | difference | 95 % interval | suggested | right |');
console.log('| ---: | ---: | --- | ---: | ---: | --- | ---: | ---: |');
for (const size of sizes) {
  const cases = await judgeAll(size, false);
  const others = values['no-comparison'] ? undefined : await judgeAll(size, true);
  const suggested = cases.flat().filter(({ isSuggested }) => isSuggested);
  const right = suggested.filter(({ said, truth }) => said === truth);
  const own = bootstrap(
    cases.map((list) => [list]),
    ([one]) => one!,
  );
  const both = others?.map((list, at) => [cases[at]!, list]);
  const gain = both && bootstrap(both, ([one, other]) => one! - other!);
  const without = others === undefined ? '' : show(mean(others.map(f1)));
  const shares = [suggested.length / cases.flat().length, right.length / Math.max(1, suggested.length)].map(show);
  console.log(
    `| ${[size, own.value, own.range, without, gain?.value ?? '', gain?.range ?? '', ...shares].join(' | ')} |`,
  );
}

/** The cases of each repository, all seeds together. */
async function judgeAll(size: number, isWithout: boolean): Promise<JudgedCase[][]> {
  const all: JudgedCase[][] = [];
  for (const { own, typePrior } of repositories) {
    const cases: JudgedCase[] = [];
    for (const seed of seeds)
      cases.push(...(await judgeBySize(own, { size, seed, typePrior: isWithout ? 'none' : typePrior })));
    all.push(cases);
  }
  return all;
}

/** Mean over repositories, whose issues are drawn again with all that was said of them; the lists of a repository are of the same cases. */
function bootstrap(
  lists: readonly (readonly (readonly JudgedCase[])[])[],
  combine: (scores: readonly number[]) => number,
): { readonly value: string; readonly range: string } {
  const random = createSeededRandom(1);
  const measured = mean(lists.map((of) => combine(of.map(f1))));
  const drawn = Array.from({ length: RESAMPLES }, () =>
    mean(
      lists.map((of) => {
        const ofIssue = [...Map.groupBy(of[0]!.keys(), (row) => of[0]![row]!.number).values()];
        const rows = ofIssue.flatMap(() => ofIssue[Math.floor(random.uniform() * ofIssue.length)]!);
        return combine(of.map((cases) => f1(rows.map((row) => cases[row]!))));
      }),
    ),
  ).sort((a, b) => a - b);
  const at = (share: number) => show(drawn[Math.floor(share * (RESAMPLES - 1))]!);
  return { value: show(measured), range: `${at(0.025)} to ${at(0.975)}` };
}

function f1(cases: readonly JudgedCase[]): number {
  return macroF1(cases, PRIOR_MEANINGS);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function show(value: number): string {
  return value.toFixed(3);
}
