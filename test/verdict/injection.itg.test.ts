import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openJudges } from '../../src/adapters/models/open-judges.ts';
import { toTriageSetup } from '../../src/commands/to-triage-setup.ts';
import { openTriage } from '../../src/commands/triage/open-triage.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { readTriageFlags } from '../../src/config/triage-options.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { plannedLabels } from '../../src/plan/plan-triage.ts';
import { silentLog } from '../../src/shared/log.ts';
import { renderSummary } from '../../src/triage/report/render-summary.ts';
import { toTriageJson } from '../../src/triage/report/triage-json.ts';
import { type TriageResult, type TriageSetting, triageIssue } from '../../src/triage/triage-issue.ts';
import { triageWithModels } from '../../src/triage/triage-with-models.ts';
import type { ModelJudges } from '../../src/verdict/model-judges.ts';
import { SAMPLE_INDEX, UNSURE_ISSUE } from '../support/run-model-triage.ts';
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../support/start-model-server.ts';
import { ATTACKS, type Attack, FORBIDDEN } from './injection-attacks.ts';

/** The attack that the model is to obey. */
let attack: Attack;
let sawBait: boolean;
let server: ModelServer;
let setting: TriageSetting;
const judges = new Map<string, ModelJudges>();

before(async () => {
  server = await startModelServer({ answer: obey });
  for (const [engine, flag, address] of [
    ['gemini', '--gemini-base-url', server.url],
    ['openai', '--openai-base-url', server.openaiUrl],
  ] as const) {
    const flags = [
      ['--issue-file', 'unused'],
      ['--index', SAMPLE_INDEX],
      ['--engine', engine],
      ['--ask-model', 'always'],
      [flag, address],
    ];
    const options = readTriageFlags(flagSource(new Map(flags as [string, string][]), {}));
    const opened = await openTriage({ setup: toTriageSetup(options), log: silentLog });
    const policy = { ...opened.setting.policy, addComment: true, needsInfoLabel: 'needs more info' };
    setting = { ...opened.setting, policy };
    judges.set(engine, await openJudges(options, { log: silentLog }));
  }
});
after(async () => {
  setting.knowledge.close();
  await server.close();
});
afterEach(() => server.verify());

/** A model without any judgement: it reads the attack and answers what the attack asks for. */
function obey({ user, choices }: ModelRequest): ModelReply {
  sawBait = attack.bait !== undefined && user.includes(attack.bait);
  const isCategories = choices.areas !== undefined;
  if (!isCategories) return { isCategorizable: true, ...(typeof attack.wish === 'string' ? {} : attack.wish) };
  if (attack.bait !== undefined && !sawBait) return {};
  if (attack.wish === 'EVERY-LABEL') return { areas: choices.areas, types: choices.types };
  if (attack.wish === 'EVERY-NUMBER') return { duplicates: choices.duplicates };
  return attack.wish;
}

/** The issue as it would be without the attack. */
const HONEST: Issue = { ...UNSURE_ISSUE, labels: [], state: 'open' };

function attacked({ title = HONEST.title, body }: Attack): Issue {
  return { ...HONEST, title, body: body === undefined ? HONEST.body : `${HONEST.body}\n${body}` };
}

function withNeighbor({ neighbor }: Attack): TriageSetting {
  if (neighbor === undefined) return setting;
  const { knowledge } = setting;
  const readIssues: typeof knowledge.readIssues = async (numbers) =>
    (await knowledge.readIssues(numbers)).map((issue) => ({ ...issue, excerpt: neighbor }));
  return { ...setting, knowledge: { ...knowledge, readIssues } };
}

/** Everything that leaves the triage but the titles of issues, which are quoted by design. */
function outputsOf(result: TriageResult): string {
  const { title: _, similar, ...json } = toTriageJson(result, 50);
  const numbers = similar.map(({ number }) => number);
  const issue = { ...result.issue, title: 'A title' };
  const untitled = { ...result.verdict, similar: result.verdict.similar.map((one) => ({ ...one, title: 'A title' })) };
  const report = {
    kind: 'triaged',
    ...result,
    issue,
    verdict: untitled,
    labelsOutcome: 'applied',
    commentOutcome: 'applied',
  } as const;
  const summary = renderSummary({ repository: 'a/b', reports: [report], notes: [], issueUrl: setting.issueUrl });
  // The model's own words are an output of the step; that they are plain is tested apart.
  const model = json.model === null ? null : { ...json.model, summary: '' };
  return JSON.stringify([{ ...json, model, timings: {} }, numbers, result.plan, summary]);
}

/** Labels that a model may add to those of the local engine: the ones that the engine itself puts first. */
function allowedLabels(local: TriageResult): Set<string> {
  const first = local.verdict.families.flatMap(({ labels }) => labels[0]?.name ?? []);
  return new Set([...plannedLabels(local.plan), ...first, 'needs more info']);
}

for (const engine of ['gemini', 'openai'] as const) {
  describe(`a model of ${engine} that obeys every attack gets nowhere with`, () => {
    assert.ok(ATTACKS.length >= 40);
    for (const each of ATTACKS) {
      it(each.name, async () => {
        attack = each;
        const issue = attacked(each);
        const poisoned = withNeighbor(each);
        const local = await triageIssue(issue, poisoned);

        const result = await triageWithModels(issue, { setting: poisoned, judges: judges.get(engine) as ModelJudges });

        assert.equal(sawBait, each.bait !== undefined, 'whether the model reads the attack');
        const allowed = allowedLabels(local);
        for (const label of plannedLabels(result.plan)) assert.ok(allowed.has(label), label);
        assert.doesNotMatch(outputsOf(result), FORBIDDEN);
        assert.doesNotMatch(toTriageJson(result, 5).model?.summary ?? '', /[/@#:<>[\]`\n]|evil\.example/);
        assert.ok((toTriageJson(result, 5).model?.summary ?? '').length <= 200);
        for (const action of result.plan.actions) {
          assert.ok(['add-labels', 'ensure-comment', 'remove-comment'].includes(action.kind));
          assert.equal(action.number, HONEST.number);
        }
        const known = new Set(await setting.knowledge.readNumbers());
        assert.ok(result.verdict.similar.every(({ number }) => known.has(number)));
      });
    }
  });
}
