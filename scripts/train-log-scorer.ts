import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFigures } from '../src/run-summary/evaluation/describe-figures.ts';
import { evaluateCase } from '../src/run-summary/evaluation/evaluate-case.ts';
import { summarizeScores } from '../src/run-summary/evaluation/summarize-scores.ts';
import { loadLabelledLogs } from './log-scorer/labelled-log.ts';
import { learnWeights } from './log-scorer/learn-weights.ts';
import { renderWeights } from './log-scorer/render-weights.ts';

/**
 * Learns the scorer of log lines, and tells how good it is on logs of repositories that it did not learn from: each
 * repository is held back once (`--folds N`: N groups of repositories instead, which is faster). `--write` stores weights
 * that were learned from all logs.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/data/ci-logs') },
    folds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const BUDGETS: readonly number[] = [4000, 16_000, 32_000];

const logs = loadLabelledLogs(['labels.jsonl', 'logdx/labels.jsonl'].map((file) => join(values.data, file)));
const repositories = [...new Set(logs.map(({ repository }) => repository))];
const folds = Number(values.folds ?? repositories.length);
const foldOf = (repository: string): number => repositories.indexOf(repository) % folds;

const scores = Array.from({ length: folds }, (_, fold) => {
  const weights = learnWeights(logs.filter(({ repository }) => foldOf(repository) !== fold));
  return logs
    .filter(({ repository }) => foldOf(repository) === fold)
    .flatMap(({ bytes, passingBytes, test: { labels } }) =>
      evaluateCase({ bytes, passingBytes, labels, budgets: BUDGETS, weights }),
    );
}).flat();

console.log(`${logs.length} logs of ${repositories.length} repositories, each judged by what the others taught\n`);
console.log(describeFigures(summarizeScores(scores)));

if (values.write) {
  const file = join(import.meta.dirname, '../src/run-summary/scoring/learned-weights.ts');
  await writeFile(file, renderWeights(learnWeights(logs), logs));
  console.log(`\n${file} is written anew.`);
}
