import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readLabelList } from '../../../src/config/label-list.ts';
import type { Issue } from '../../../src/issue/issue.ts';
import { expandPatterns } from '../../../src/labels/label-families.ts';
import type { FamilyShortlist } from '../../../src/verdict/label-shortlist.ts';
import { readAnswer } from '../../../src/verdict/read-answer.ts';
import { type ChatLine, readChatLines, titleOf } from '../../support/read-chat-lines.ts';
import { runCli } from '../../support/run-cli.ts';
import { missingSharedData, readSharedIssues, readSharedLines, sharedDataPath } from '../../support/shared-data.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ISSUES = 'grafana/issues.jsonl';
const [LABELS, TYPES] = ['labels.txt', 'types.txt'].map((name) => sharedDataPath(`grafana/${name}`)) as [
  string,
  string,
];
const LACKING = ['needs more info', 'bot/needs more info', 'bot/no new info', 'pr/awaiting-info'];
/** The categorizer learns from the past of each block: of all issues that takes four times as long, and shows no more. */
const CATEGORIZED = 280;

async function run(...args: string[]): Promise<void> {
  const { exitCode, stderr } = await runCli(args);
  assert.equal(exitCode, 0, stderr);
}

interface Written {
  readonly issue: Issue;
  /** Place of the issue in time. */
  readonly place: number;
  readonly line: ChatLine;
}

/** A dataset from the oldest issues, each line with the issue that it was made from. */
async function writeDataset(
  t: TestContext,
  { kind, count }: { readonly kind: string; readonly count: number },
): Promise<{ readonly train: readonly Written[]; readonly validation: readonly Written[] }> {
  const folder = temporaryFolder(t);
  const [lines, corpus, file] = ['issues.jsonl', 'corpus.sqlite', 'out.jsonl'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const values = readSharedLines(ISSUES).slice(0, count);
  writeFileSync(lines, values.map((value) => JSON.stringify(value)).join('\n'));
  await run('import', lines, '--repo', 'grafana/grafana', '--db', corpus);
  await run('dataset', kind, '--db', corpus, '--labels-file', LABELS, '--types-file', TYPES, '--out', file);
  const issues = readSharedIssues(ISSUES);
  const placeOf = new Map(issues.map(({ title }, place) => [title.replace(/\s+/g, ' ').trim(), place]));
  const read = (path: string) =>
    readChatLines(path).map((line): Written => {
      const place = placeOf.get(titleOf(line)) ?? -1;
      const issue = issues[place];
      assert.ok(issue !== undefined, titleOf(line));
      return { issue, place, line };
    });
  return { train: read(file), validation: read(join(folder, 'out.validation.jsonl')) };
}

function isNewer(one: readonly Written[], other: readonly Written[]): boolean {
  return Math.min(...one.map(({ place }) => place)) > Math.max(...other.map(({ place }) => place));
}

describe('datasets of grafana/grafana', { skip: missingSharedData(ISSUES) }, () => {
  it('hold the labels of each issue, as the judge reads them, and nothing that came later', async (t) => {
    const { train, validation } = await writeDataset(t, { kind: 'categorizer', count: CATEGORIZED });
    const known = [...new Set(readSharedIssues(ISSUES).flatMap(({ labels }) => labels))];
    const allowed = [LABELS, TYPES].map((path, at): FamilyShortlist => {
      const names = expandPatterns(readLabelList(readFileSync(path, 'utf8')).patterns, known);
      const labels = names.map((name) => ({ name, probability: 0, description: '' }));
      return { family: at === 0 ? 'area' : 'type', labels };
    });
    assert.ok(train.length > 40 && validation.length > 3);
    assert.ok(isNewer(validation, train));
    for (const { issue, line } of [...train, ...validation]) {
      const opinion = await readAnswer(line.answer, { shortlist: allowed, numbers: [] });
      for (const { family, labels } of allowed) {
        const right = labels.map(({ name }) => name).filter((name) => issue.labels.includes(name));
        assert.deepEqual([...(opinion?.labels.get(family) ?? [])].sort(), right.sort(), `#${issue.number}`);
      }
      const shown = [...line.user.matchAll(/begin known issue (\d+)>>>/g)].map(([, number]) => Number(number));
      assert.ok(shown.length > 0);
      assert.ok(shown.every((number) => number < issue.number));
    }
  });

  it('tell issues that say enough from those that do not, as people did', async (t) => {
    const { train, validation } = await writeDataset(t, { kind: 'qualitizer', count: Number.POSITIVE_INFINITY });
    assert.ok(train.length > 300 && validation.length > 30);
    assert.ok(isNewer(validation, train));
    for (const { issue, line } of [...train, ...validation]) {
      const opinion = await readAnswer(line.answer, { shortlist: [], numbers: [] });
      const lacks = issue.labels.some((name) => LACKING.includes(name));
      assert.equal(opinion?.isCategorizable, !lacks, issue.title);
      assert.equal(opinion.missing.length > 0, lacks);
    }
  });
});
