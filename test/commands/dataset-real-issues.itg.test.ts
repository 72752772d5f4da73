import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { readLabelList } from '../../src/config/label-list.ts';
import type { DatasetReport } from '../../src/dataset/dataset-report.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { expandPatterns } from '../../src/labels/label-families.ts';
import type { FamilyShortlist } from '../../src/verdict/label-shortlist.ts';
import { readAnswer } from '../../src/verdict/read-answer.ts';
import { type ChatLine, readChatLines, titleOf } from '../support/read-chat-lines.ts';
import { runCli } from '../support/run-cli.ts';
import { missingSharedData, readSharedIssues, readSharedLines, sharedDataPath } from '../support/shared-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ISSUES = 'grafana/issues.jsonl';
const LACKING = ['needs more info', 'bot/needs more info', 'bot/no new info', 'pr/awaiting-info'];
/** The categorizer learns from the past of each block: of all issues that takes four times as long, and shows no more. */
const CATEGORIZED = 280;
const LISTS = [
  '--labels-file',
  sharedDataPath('grafana/labels.txt'),
  '--types-file',
  sharedDataPath('grafana/types.txt'),
];

it('datasets of grafana/grafana are valid, and the judge reads its labels back from them', {
  skip: missingSharedData(ISSUES),
}, async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  const run = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await runCli(args);
    assert.equal(exitCode, 0, stderr);
    return stdout;
  };
  const write = async (kind: string) => {
    const file = join(folder, `${kind}.jsonl`);
    const report = JSON.parse(
      await run('dataset', kind, '--db', corpus, ...LISTS, '--out', file, '--json'),
    ) as DatasetReport;
    return { report, train: readChatLines(file), validation: readChatLines(join(folder, `${kind}.validation.jsonl`)) };
  };
  await run('import', sharedDataPath(ISSUES), '--repo', 'grafana/grafana', '--db', corpus);
  const issues = readSharedIssues(ISSUES);
  const known = [...new Set(issues.flatMap(({ labels }) => labels))];
  const allowed = ['labels.txt', 'types.txt'].map((name, at): FamilyShortlist => {
    const { patterns } = readLabelList(readFileSync(sharedDataPath(`grafana/${name}`), 'utf8'));
    const labels = expandPatterns(patterns, known).map((label) => ({ name: label, probability: 0, description: '' }));
    return { family: at === 0 ? 'area' : 'type', labels };
  });
  const placeOf = new Map(issues.map((issue, place) => [toDocument(issue, new Set()).title, place]));
  const issueOf = (line: ChatLine) => {
    const issue = issues[placeOf.get(titleOf(line)) ?? -1];
    assert.ok(issue !== undefined, titleOf(line));
    return issue;
  };

  const categorizer = await write('categorizer', await importIssues('older.sqlite', CATEGORIZED));
  const lines = [...categorizer.train, ...categorizer.validation];
  assert.equal(lines.length, categorizer.report.train.examples + (categorizer.report.validation?.examples ?? 0));
  assert.ok(lines.length > 40);
  for (const line of lines) {
    const issue = issueOf(line);
    const opinion = readAnswer(line.answer, { shortlist: allowed, numbers: [] });
    for (const { family, labels } of allowed) {
      const right = labels.map(({ name }) => name).filter((name) => issue.labels.includes(name));
      assert.deepEqual([...(opinion?.labels.get(family) ?? [])].sort(), right.sort(), `#${issue.number}`);
    }
    const shown = [...line.user.matchAll(/begin known issue (\d+)>>>/g)].map(([, number]) => Number(number));
    assert.ok(
      shown.every((number) => number < issue.number),
      `#${issue.number} is shown what came later`,
    );
  }
  const places = (chat: readonly ChatLine[]) => chat.map((line) => placeOf.get(titleOf(line)) ?? -1);
  assert.ok(Math.max(...places(categorizer.train)) < Math.min(...places(categorizer.validation)));

  const qualitizer = await write('qualitizer', await importIssues('all.sqlite', issues.length));
  assert.ok(qualitizer.train.length > 300);
  for (const line of [...qualitizer.train, ...qualitizer.validation]) {
    const opinion = readAnswer(line.answer, { shortlist: [], numbers: [] });
    const lacks = issueOf(line).labels.some((name) => LACKING.includes(name));
    assert.equal(opinion?.isCategorizable, !lacks, titleOf(line));
    assert.equal(opinion.missing.length > 0, lacks);
  }
});
