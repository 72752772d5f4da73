import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examineWorkflow, type KnownAction, type KnownActions } from '../../src/doctor/examine-workflow.ts';

const ACTION: KnownAction = {
  inputs: new Set(['token', 'apply', 'add_labels', 'add_comment', 'gemini_api_key']),
  secretInputs: new Set(['token', 'gemini_api_key']),
  writesIssues: false,
  explainFormer: (input, value) => (input === 'top' ? `Write "top: ${value}" elsewhere.` : undefined),
};
const ACTIONS: KnownActions = { triage: ACTION, rebuild: ACTION };

/** A workflow that lacks nothing; each case replaces one part. */
function workflow(parts: Partial<Record<'on' | 'permissions' | 'concurrency' | 'uses' | 'with', string>> = {}): string {
  const {
    on = 'on: { issues: { types: [opened] } }',
    permissions = 'permissions: { contents: read, issues: write }',
    concurrency = 'concurrency: triage',
    uses = 'acme/auto-triager@v1.2.0',
    with: inputs = '{ add_labels: true }',
  } = parts;
  return `${on}\n${permissions}\n${concurrency}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n        with: ${inputs}\n`;
}

function faultsOf(text: string, actions = ACTIONS): string[] {
  return examineWorkflow({ file: 'a.yml', text }, actions)
    .filter(({ state }) => state !== 'good')
    .map(({ state, message, line }) => `${state} ${line}: ${message}`);
}

describe('examineWorkflow', () => {
  it('finds a workflow in order that lacks nothing', () => {
    assert.deepEqual(examineWorkflow({ file: 'a.yml', text: workflow() }, ACTIONS), [
      { area: 'workflows', state: 'good', file: 'a.yml', line: 8, message: 'The step with triage is in order.' },
    ]);
  });

  it('tells that apply and its former spelling contradict each other, and warns where that depends', () => {
    const told = (inputs: string) => faultsOf(workflow({ with: inputs }));
    for (const inputs of ['apply: suggest, add_labels: true', 'apply: labels, add_labels: false']) {
      assert.match(told(`{ ${inputs} }`).join(), /^error 9: .* contradict each other: the run fails\.$/);
    }
    assert.match(told(`{ apply: auto, add_labels: '\${{ inputs.write }}' }`).join(), /^warning 9: .*both apply/);
    for (const inputs of ['apply: labels, add_labels: true', "apply: auto, add_labels: ''", 'apply: auto']) {
      assert.deepEqual(told(`{ ${inputs} }`), []);
    }
  });

  it('has nothing to say of workflows that do not use us', () => {
    for (const uses of ['actions/checkout@v5', 'acme/auto-triager-fork@main', './tools']) {
      assert.deepEqual(examineWorkflow({ file: 'a.yml', text: workflow({ uses }) }, ACTIONS), []);
    }
  });

  for (const uses of ['acme/auto-triager@main', 'acme/Auto-Triager/rebuild@0123abc', 'acme/auto-triager@releases/v1']) {
    it(`warns of ${uses}, which can change`, () => {
      const on = 'on: { schedule: [{ cron: "1 2 * * 3" }] }';
      assert.match(faultsOf(workflow({ uses, on })).join(), /^warning 8: The step follows "[^"]+", which may change/);
    });
  }

  it('takes a release, a whole commit and a copy in the repository as pinned', () => {
    for (const uses of ['acme/auto-triager@v2', `acme/auto-triager@${'0a'.repeat(20)}`, './']) {
      assert.deepEqual(faultsOf(workflow({ uses })), []);
    }
  });

  it('asks for permissions where there are none, for fewer where all are given, and for those that lack', () => {
    assert.match(faultsOf(workflow({ permissions: '' })).join(), /^warning 8: The job names no permissions/);
    assert.match(
      faultsOf(workflow({ permissions: 'permissions: write-all' })).join(),
      /^warning 8: .*write everything/,
    );
    const readOnly = 'permissions: { contents: read, issues: read }';
    assert.deepEqual(faultsOf(workflow({ permissions: readOnly })), ["error 8: The job's token lacks issues: write."]);
    assert.deepEqual(faultsOf(workflow({ permissions: 'permissions: read-all' })), [
      "error 8: The job's token lacks issues: write.",
    ]);
    assert.deepEqual(faultsOf(workflow({ permissions: 'permissions: { issues: write }' })), [
      "warning 8: The job's token lacks contents: read.",
    ]);
  });

  it('asks only for reading where nothing is written, and reads what the settings say', () => {
    const parts = { permissions: 'permissions: { contents: read, issues: read }' };
    const rehearsal = workflow({ ...parts, with: '{ add_labels: false }' });
    assert.deepEqual(faultsOf(rehearsal), []);
    const writing = { ...ACTIONS, triage: { ...ACTION, writesIssues: true } };
    assert.equal(faultsOf(rehearsal, writing).length, 1);
    assert.deepEqual(faultsOf(workflow({ ...parts, with: '{ add_labels: false, add_comment: false }' }), writing), []);
  });

  it('leaves the permissions alone where the step brings a token of its own', () => {
    const permissions = 'permissions: {}';
    const inputs = `{ add_labels: true, token: '\${{ steps.app.outputs.token }}' }`;
    assert.deepEqual(faultsOf(workflow({ permissions, with: inputs })), []);
  });

  it('takes permissions and concurrency of a job for those of the workflow', () => {
    const text = workflow({ permissions: '', concurrency: '' }).replace(
      '    steps:',
      '    permissions: { contents: read, issues: write }\n    concurrency: { group: a }\n    steps:',
    );
    assert.deepEqual(faultsOf(text), []);
  });

  it('warns of runs that meet, of a rebuild that nothing starts, and of pull requests of strangers', () => {
    assert.match(faultsOf(workflow({ concurrency: '' })).join(), /After a quick edit two runs/);
    const uses = 'acme/auto-triager/rebuild@v1';
    assert.match(faultsOf(workflow({ uses, on: 'on: push' })).join(), /Nothing starts the rebuild regularly/);
    assert.deepEqual(faultsOf(workflow({ uses, on: 'on: [push, schedule]' })), []);
    assert.deepEqual(faultsOf(workflow({ uses, on: 'on: workflow_call' })), []);
    assert.match(faultsOf(workflow({ on: 'on: [issues, pull_request_target]' })).join(), /pull requests of strangers/);
  });

  it('names inputs that are no more, that never were, and that hold a key, which it does not repeat', () => {
    const found = examineWorkflow(
      { file: 'a.yml', text: workflow({ with: '{ top: 3, colour: red, gemini_api_key: plain-value }' }) },
      ACTIONS,
    );
    assert.deepEqual(
      found.map(({ state, cure }) => [state, cure?.slice(0, 23)]),
      [
        ['error', 'Write "top: 3" elsewher'],
        ['warning', 'Drop it, or write one o'],
        ['error', 'Revoke that key, put a '],
      ],
    );
    assert.doesNotMatch(JSON.stringify(found), /plain-value/);
  });

  it('says where a file is no YAML, and survives YAML that is no workflow', () => {
    const broken = 'jobs:\n  a: [\n# auto-triager\n';
    assert.match(faultsOf(broken).join(), /^error \d+: This is not a workflow: /);
    for (const text of [
      'auto-triager',
      '- auto-triager',
      'jobs: auto-triager',
      'jobs: { a: { steps: [auto-triager] } }',
      '',
    ]) {
      assert.deepEqual(faultsOf(text), []);
    }
  });
});
