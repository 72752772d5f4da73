import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { collectPairQueries, findPartners } from '../src/backtest/collect-pair-queries.ts';
import type { Issue } from '../src/issue/issue.ts';
import { groupPartners } from '../src/neighbors/choose-pair-weights.ts';
import { fitPairWeights, type PairQuery } from '../src/neighbors/fit-pair-weights.ts';
import { compareRankings, describeCalibration, describeRankings } from './duplicate-ranker/compare-rankings.ts';
import { cutInTwo } from './duplicate-ranker/cut-in-two.ts';
import { learnTracker, readIssues, readPairs } from './duplicate-ranker/read-tracker.ts';
import { renderPairWeights } from './duplicate-ranker/render-pair-weights.ts';
import { TRIED_FEATURES, type TriedFeature } from './duplicate-ranker/tried-features.ts';
import { tryFeatures } from './duplicate-ranker/try-features.ts';

/**
 * Learns how evidence on duplicates weighs, from the tracker in `--data` (issues.jsonl, duplicates.jsonl), and tells how good that
 * is: cross-validated there, and on the issues of each `--cut` file, cut in two, which taught nothing. `--write` stores the weights.
 * Each `--try` names features, with commas between, that are tried beside those of the ranker, in the same folds, and nothing else is done.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/data/hadoop') },
    cut: { type: 'string', multiple: true, default: [] },
    try: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});

const issues = await readIssues(join(values.data, 'issues.jsonl'));
const partnersOf = findPartners(await readPairs(join(values.data, 'duplicates.jsonl')));
const knowledge = await learnTracker(issues);
const search = { issues, knowledge, partnersOf } as const;
const known = issues.filter(({ number }) => partnersOf.has(number));
const all = await collectPairQueries(known, { ...search, view: 'all' });
const groups = groupPartners(partnersOf);
const groupOf = (number: number): number => groups.get(number) ?? number;
if (values.try.length > 0) {
  const laterOnes = await collectPairQueries(known, { ...search, view: 'older' });
  const older = laterOnes.filter(({ duplicates }) => duplicates.size > 0);
  for (const names of values.try) console.log(tryFeatures(readNames(names), { issues, all, older, groupOf }));
  process.exit();
}

const isDuplicateOfUnknown = ({ number, details }: Issue) =>
  details?.stateReason === 'duplicate' && !partnersOf.has(number);
const arrived = await collectPairQueries(
  issues.filter((issue) => !isDuplicateOfUnknown(issue)),
  { ...search, view: 'older' },
);
const older = arrived.filter(({ duplicates }) => duplicates.size > 0);

console.log(describeRankings(compareRankings({ all, older, arrived, groupOf })));
const weights = fitPairWeights(all, arrived);
console.log(describeCalibration(arrived, weights));
for (const file of values.cut) {
  const halves = cutInTwo(await readIssues(file));
  const learned = await learnTracker(halves.issues);
  const asked = halves.issues.filter(({ number }) => halves.partnersOf.has(number));
  const queries: PairQuery[] = await collectPairQueries(asked, { ...halves, knowledge: learned, view: 'all' });
  // The two halves were never opened apart.
  const timeless = queries.map((query) => ({
    ...query,
    pairs: query.pairs.map((pair) => ({ ...pair, issuesBetween: undefined })),
  }));
  console.log(`\n${file}`);
  console.log(describeRankings([{ name: 'cut in two', queries: timeless, weightsOf: () => weights }]));
}

if (values.write) {
  const file = join(import.meta.dirname, '../src/neighbors/learned-pair-weights.ts');
  await writeFile(file, renderPairWeights(weights));
  console.log(`\n${file} is written anew.`);
}

/** Throws where a name is none of the features that can be tried. */
function readNames(list: string): TriedFeature[] {
  return list.split(',').map((name) => {
    if (!Object.hasOwn(TRIED_FEATURES, name)) {
      throw new Error(`--try knows no ${name}; it knows ${Object.keys(TRIED_FEATURES).join(', ')}.`);
    }
    return name as TriedFeature;
  });
}
