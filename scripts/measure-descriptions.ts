import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { labelKey } from '../src/issue/label-key.ts';
import { parseIssue } from '../src/issue/parse-issue.ts';
import { createSeededRandom, shuffledIndices } from '../src/statistics/seeded-random.ts';
import { compareShares } from './descriptions/compare-shares.ts';
import { judgeByShares, type SharedCase, type Split } from './descriptions/judge-by-shares.ts';

/**
 * How much a match in a label's description should count beside one in its name: types and areas judged with several weights, in the
 * oldest four fifths of the issues, once in time and in random parts. Arguments: JSONL files of issues whose labels have descriptions,
 * oldest first.
 */
const { values, positionals } = parseArgs({
  options: {
    shares: { type: 'string', default: '0,0.25,0.5,0.75,1' },
    seeds: { type: 'string', default: '1,2,3' },
    few: { type: 'string', default: '40' },
  },
  allowPositionals: true,
});

const FILES = [resolve(import.meta.dirname, '../../shared/data/bitcoin-gui/issues.jsonl')];
/** The newest issues are left for judging the product. */
const OLDER_SHARE = 0.8;
/** Of the older ones, how many are learned from where the rest is judged in time. */
const LEARNED_SHARE = 0.75;
const PARTS = 5;

const [shares, seeds] = [values.shares, values.seeds].map((list) => list.split(',').map(Number)) as [
  number[],
  number[],
];
for (const file of positionals.length === 0 ? FILES : positionals) {
  const { issues, descriptions } = await readLabelled(file);
  const older = issues.slice(0, Math.floor(OLDER_SHARE * issues.length));
  const learned = Math.floor(LEARNED_SHARE * older.length);
  const judge = (splits: readonly Split[]) => judgeAll(splits, descriptions);
  console.log(`${file}: ${descriptions.size} labels have a description; ${older.length} of ${issues.length} issues`);
  console.log(
    compareShares(
      `in time, ${learned} learned`,
      await judge([{ train: older.slice(0, learned), test: older.slice(learned) }]),
    ),
  );
  const parts = seeds.flatMap((seed) => splitAtRandom(older, seed));
  console.log(compareShares(`in ${PARTS} parts, ${seeds.length} seeds`, await judge(parts)));
  const few = Number(values.few);
  const cold = parts.map(({ train, test }) => ({ train: train.slice(0, few), test }));
  console.log(compareShares(`the same, ${few} learned`, await judge(cold)));
}

async function judgeAll(splits: readonly Split[], descriptions: ReadonlyMap<string, string>): Promise<SharedCase[]> {
  const cases: SharedCase[] = [];
  for (const split of splits) cases.push(...(await judgeByShares(split, { descriptions, shares })));
  return cases;
}

/** In random order, also within what is learned from. */
function splitAtRandom(issues: Split['train'], seed: number): Split[] {
  const order = Array.from(shuffledIndices(issues.length, createSeededRandom(seed)), (row) => issues[row]!);
  return Array.from({ length: PARTS }, (_, part) => ({
    train: order.filter((_, at) => at % PARTS !== part),
    test: order.filter((_, at) => at % PARTS === part),
  }));
}

async function readLabelled(file: string) {
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const issues = lines
    .map((line) => parseIssue(line))
    .flatMap((parsed) => (parsed.kind === 'issue' ? [parsed.issue] : []))
    .sort((a, b) => a.number - b.number);
  const described = lines.flatMap((line): [string, string][] =>
    line.labels.flatMap(({ name, description }: { readonly name: string; readonly description?: string | null }) =>
      description == null || description === '' ? [] : [[labelKey(name), description]],
    ),
  );
  return { issues, descriptions: new Map(described) };
}
