import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '../../../src/issue/issue.ts';
import { minCutoffOf } from '../../../src/labels/families.ts';
import { plannedLabels } from '../../../src/plan/plan-triage.ts';
import type { Knowledge } from '../../../src/triage/knowledge/knowledge.ts';
import { learnKnowledge } from '../../../src/triage/knowledge/learn-knowledge.ts';
import { type TriageResult, triageIssue } from '../../../src/triage/triage-issue.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { LEARNING_OPTIONS } from '../../support/learning-options.ts';

const PARTS = ['rudder', 'galley', 'anchor', 'mast'] as const;
const SIGHTS = ['creaks', 'rattles', 'sticks', 'hums', 'drips'] as const;

/** The same form with a word or two in it, whatever it is about. */
function fromForm(number: number, { word, labels }: { word: string; labels: readonly string[] }): Issue {
  const body = `### What did you see?\n\nThe ${word} ${SIGHTS[number % SIGHTS.length]}.\n\n### Ship\n\nMk ${number % 7}\n`;
  return buildIssue({ number, title: `Trouble with the ${word} on trip ${number % 11}`, body, labels: [...labels] });
}

function history(count: number, describeOne: (at: number) => { word: string; labels: readonly string[] }): Issue[] {
  return Array.from({ length: count }, (_, at) => fromForm(at + 1, describeOne(at)));
}

const partOf = (at: number) => PARTS[(at * 7 + Math.floor(at / 5)) % PARTS.length] as string;
const HISTORIES: Readonly<Record<string, readonly Issue[]>> = {
  '300 of one form, four areas named by a word': history(300, (at) => ({
    word: partOf(at),
    labels: [`area/${partOf(at)}`],
  })),
  '300 of one form, four areas given at random': history(300, (at) => ({
    word: 'hull',
    labels: [`area/${PARTS[(at * 13 + Math.floor(at / 3)) % PARTS.length]}`],
  })),
  '30 issues, two types': history(30, (at) => ({
    word: partOf(at),
    labels: [at % 2 === 0 ? 'bug' : 'enhancement', `area/${partOf(at)}`],
  })),
  'one label, on every other issue': history(80, (at) => ({ word: partOf(at), labels: at % 2 === 0 ? ['bug'] : [] })),
  'the same label on all': history(60, (at) => ({ word: partOf(at), labels: ['bug', 'area/ship'] })),
};

async function learn(issues: readonly Issue[]): Promise<Knowledge> {
  return learnKnowledge(issues, {
    ...LEARNING_OPTIONS,
    repository: 'acme/ships',
    targetPrecision: { area: 0.8, type: 0.9 },
  });
}

async function triage(knowledge: Knowledge, issue: Partial<Issue>): Promise<TriageResult> {
  return triageIssue(buildIssue({ number: 9_000, labels: [], state: 'open', ...issue }), {
    knowledge,
    families: knowledge.labelModel.families,
    policy: { addComment: false, similarIssues: 0 },
    issueUrl: String,
  });
}

for (const [name, issues] of Object.entries(HISTORIES)) {
  describe(`a history of ${name}`, async () => {
    const knowledge = await learn(issues);

    it('gives a greeting no label, and says why', async () => {
      for (const issue of [
        { title: 'hello', body: '' },
        { title: 'Hello there!', body: 'please help me' },
        { title: 'test', body: '<!-- What did you see? -->' },
        { title: 'Crash', body: 'Sent from my iPhone' },
        { title: 'Trouble', body: '### What did you see?\n\n_No response_\n\n- [x] I searched the log of the ship' },
      ]) {
        const { plan, verdict } = await triage(knowledge, issue);
        assert.deepEqual([plannedLabels(plan), verdict.isCategorizable], [[], false]);
        assert.deepEqual(plan.skipped, [{ kind: 'says-nothing' }]);
      }
    });

    it('puts no cut-off below the lowest of its family', () => {
      for (const { group, cutoff, labels } of knowledge.labelModel.groups) {
        for (const one of [cutoff, ...labels.map((label) => label.cutoff)]) assert.ok(one >= minCutoffOf(group));
      }
    });

    it('gives an issue about something that no known one is about no label', async () => {
      for (const issue of [
        { title: 'Bluetooth headset', body: 'It does not pair with my phone.' },
        { title: 'Login page shows blank screen on a trip', body: '' },
      ]) {
        const { plan } = await triage(knowledge, issue);
        assert.deepEqual(plannedLabels(plan), []);
        assert.deepEqual(plan.skipped, [{ kind: 'says-nothing' }]);
      }
    });
  });
}

describe('what hostile histories teach', async () => {
  const learned = async (name: keyof typeof HISTORIES) => learn(HISTORIES[name] ?? []);

  it('is applied where a word tells the areas apart', async () => {
    const knowledge = await learned('300 of one form, four areas named by a word');
    const { plan } = await triage(knowledge, fromForm(9_000, { word: 'galley', labels: [] }));
    assert.deepEqual(plannedLabels(plan), ['area/galley']);
  });

  it('is silent where chance gave the areas, and says how many labelled issues it would take', async () => {
    const { labelModel } = await learned('300 of one form, four areas given at random');
    const [areas] = labelModel.groups;
    assert.ok(areas?.labels.every(({ cutoff }) => cutoff > 1));
    assert.ok((areas?.missingIssues ?? 0) >= 100);
  });

  it('is silent where no issue lacks the label: nothing shows when it does not fit', async () => {
    const knowledge = await learned('the same label on all');
    const { plan } = await triage(knowledge, fromForm(9_000, { word: 'mast', labels: [] }));
    assert.deepEqual(plannedLabels(plan), []);
    for (const { missingIssues } of knowledge.labelModel.groups) assert.ok((missingIssues ?? 0) > 0);
  });
});
