import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readIssueLines } from '../src/adapters/files/read-issue-lines.ts';
import { readLabelLists } from '../src/adapters/files/read-label-lists.ts';
import { runBacktest } from '../src/backtest/run-backtest.ts';
import { coverage, hitAt1, hitAt3, precisionOfApplied } from '../src/evaluation/family-measures.ts';
import { type FamilyOutcome, familyOutcomes } from '../src/evaluation/family-outcome.ts';
import type { EvaluatedIssue } from '../src/evaluation/prediction.ts';
import type { Issue } from '../src/issue/issue.ts';
import { labelKey } from '../src/issue/label-key.ts';
import { needsInfoTest } from '../src/labels/needs-info-labels.ts';
import { DEFAULT_TARGET_PRECISION } from '../src/labels/target-precision.ts';
import { silentLog } from '../src/shared/log.ts';
import { pairedBootstrap } from '../src/statistics/paired-bootstrap.ts';

/**
 * What it would bring never to predict labels that are not worth it. Of the oldest 400 issues, those of 200 to 300 tell which labels these
 * are, judged by what the 200 before them taught; the next 100 are then judged by what 300 taught, with these labels and without.
 */
const { values } = parseArgs({
  options: { data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/data/grafana') } },
});

const TOLD_FROM = 200;
const JUDGED_FROM = 300;
const JUDGED_TO = 400;
const MEASURES = [
  { title: 'first right', measure: hitAt1 },
  { title: 'among three', measure: hitAt3 },
  { title: 'right among applied', measure: precisionOfApplied },
  { title: 'issues labelled', measure: coverage },
  { title: 'right among proposed', measure: (of: readonly FamilyOutcome[]) => rightOfProposed(of) / countProposed(of) },
  { title: 'right labels reached', measure: (of: readonly FamilyOutcome[]) => rightOfProposed(of) / countTruth(of) },
] as const;

const lists = await readLabelLists(
  {
    labelsFile: { kind: 'file', path: `${values.data}/labels.txt` },
    typesFile: { kind: 'file', path: `${values.data}/types.txt` },
  },
  { log: silentLog },
);
const issues = (await readIssueLines(`${values.data}/issues.jsonl`, silentLog)).map(({ issue }) => issue);
const earlier = await judge(issues.slice(0, TOLD_FROM), issues.slice(TOLD_FROM, JUDGED_FROM));
const later = await judge(issues.slice(0, JUDGED_FROM), issues.slice(JUDGED_FROM, JUDGED_TO));
for (const { name: family, labels: members } of later.labelFamilies) {
  const outlook = earlier.families.find((one) => one.family === family)?.outlook ?? [];
  const keysOf = (...kinds: readonly string[]) =>
    new Set(outlook.filter((one) => kinds.includes(one.outlook)).map(({ name }) => labelKey(name)));
  const known = outcomesOf(later.issues, { family, members });
  for (const [title, silent] of [
    ['hardly ever found', keysOf('rarely-found')],
    ['hardly ever found, or too few examples', keysOf('rarely-found', 'too-few')],
  ] as const) {
    const without = outcomesOf(
      later.issues.map((issue) => ({
        ...issue,
        labels: issue.labels.filter(({ name }) => !silent.has(labelKey(name))),
      })),
      { family, members },
    );
    console.log(`\n${family}, ${known.length} issues, without the ${silent.size} labels ${title}`);
    for (const { title: name, measure } of MEASURES) {
      const pairs = known.map((old, at) => ({ old, new: without[at]! }));
      const { old, new: now, difference } = pairedBootstrap(pairs, measure);
      const [change, low, high] = [difference.value, difference.low, difference.high].map(show);
      console.log(`  ${name}: ${show(old)} → ${show(now)}, ${change} (${low} to ${high})`);
    }
  }
}

async function judge(train: readonly Issue[], test: readonly Issue[]) {
  return await runBacktest({
    train,
    test,
    families: lists,
    targetPrecision: DEFAULT_TARGET_PRECISION,
    isNeedsInfoLabel: needsInfoTest(undefined),
    log: silentLog,
    withoutBaselines: true,
  });
}

function outcomesOf(
  judged: readonly EvaluatedIssue[],
  { family, members }: { readonly family: string; readonly members: readonly string[] },
): FamilyOutcome[] {
  return familyOutcomes({ family, members, issues: judged });
}

/** What would be added, or a person be asked about. */
function proposedOf({ applied, medium }: FamilyOutcome): string[] {
  return [...new Set([...applied, ...medium])];
}

function countProposed(outcomes: readonly FamilyOutcome[]): number {
  return outcomes.reduce((sum, outcome) => sum + proposedOf(outcome).length, 0);
}

function rightOfProposed(outcomes: readonly FamilyOutcome[]): number {
  return outcomes.reduce(
    (sum, outcome) => sum + proposedOf(outcome).filter((label) => outcome.truth.includes(label)).length,
    0,
  );
}

function countTruth(outcomes: readonly FamilyOutcome[]): number {
  return outcomes.reduce((sum, { truth }) => sum + truth.length, 0);
}

function show(value: number | null | undefined): string {
  return value == null ? '–' : value.toFixed(3);
}
