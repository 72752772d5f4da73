import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTriageFlags, readTriageInputs, triageFields } from '../../src/config/triage-options.ts';
import { problemsOf } from '../support/problems-of.ts';

const DEFAULTS = {
  repository: undefined,
  issueNumber: undefined,
  issueFile: undefined,
  indexPath: 'index-artifacts',
  engine: 'auto',
  labelsFile: undefined,
  typesFile: undefined,
  addLabels: false,
  addComment: false,
  similarIssues: 5,
  needsInfoLabel: undefined,
  needsInfoLabels: undefined,
  maxAreas: 3,
  maxTypes: 1,
  cutoff: undefined,
  apiUrl: 'https://api.github.com',
  token: undefined,
};

function readFlags(flags: Record<string, string>, env: Record<string, string> = {}): object {
  return readTriageFlags(new Map(Object.entries(flags)), env);
}

function readInputs(inputs: Record<string, string>, env: Record<string, string> = {}): object {
  return readTriageInputs((name) => inputs[name] ?? '', env);
}

test('an issue file is enough on the command line', () => {
  assert.deepEqual(readFlags({ '--issue-file': 'issue.json' }), { ...DEFAULTS, issueFile: 'issue.json' });
});

test('the action needs no input at all: the event names the issue', () => {
  const env = { GITHUB_REPOSITORY: 'acme/rocket', GITHUB_API_URL: 'https://ghe.acme.com/api/v3', GITHUB_TOKEN: 't' };
  assert.deepEqual(readInputs({}, env), {
    ...DEFAULTS,
    repository: 'acme/rocket',
    apiUrl: 'https://ghe.acme.com/api/v3',
    token: 't',
  });
});

test('every input of the action arrives', () => {
  const inputs = {
    token: 't',
    issue_number: '100-110,115',
    add_labels: 'true',
    labels_file: 'labels.txt',
    types_file: 'types.txt',
    engine: 'local',
    index_path: 'my-index',
    add_comment: 'true',
    needs_info_label: 'needs more info',
    needs_info_labels: 'needs more info,bot/no new info',
    similar_issues: '0',
    max_areas: '2',
    max_types: '0',
    cutoff: '0.75',
  };
  const declared = Object.values(triageFields).flatMap((field) => ('input' in field ? [field.input] : []));
  assert.deepEqual(declared.sort(), Object.keys(inputs).sort());
  assert.deepEqual(readInputs(inputs), {
    ...DEFAULTS,
    token: 't',
    issueNumber: '100-110,115',
    addLabels: true,
    labelsFile: 'labels.txt',
    typesFile: 'types.txt',
    engine: 'local',
    indexPath: 'my-index',
    addComment: true,
    needsInfoLabel: 'needs more info',
    needsInfoLabels: ['needs more info', 'bot/no new info'],
    similarIssues: 0,
    maxAreas: 2,
    maxTypes: 0,
    cutoff: 0.75,
  });
});

const WRONG_FLAGS: readonly { readonly flags: Record<string, string>; readonly problem: string }[] = [
  { flags: {}, problem: 'give --repo and --issue, or --issue-file' },
  { flags: { '--repo': 'acme/rocket' }, problem: 'give --repo and --issue, or --issue-file' },
  { flags: { '--issue': '1' }, problem: '--issue needs --repo' },
  {
    flags: { '--issue': '1', '--issue-file': 'f', '--repo': 'acme/rocket' },
    problem: '--issue and --issue-file exclude each other; give one of them',
  },
  {
    flags: { '--issue': 'seven', '--repo': 'acme/rocket' },
    problem: '--issue: "seven" is not an issue number; write 7, or a range such as 100-110,115.',
  },
  {
    flags: { '--issue-file': 'f', '--add-labels': 'true' },
    problem: '--add-labels needs --repo and --issue: a file cannot be labelled',
  },
  {
    flags: { '--issue-file': 'f', '--add-comment': 'true' },
    problem: '--add-comment needs --repo and --issue: a file cannot be labelled',
  },
  {
    flags: { '--issue-file': 'f', '--engine': 'openai' },
    problem: '--engine "openai" comes with a later version of auto-triager; use auto or local',
  },
];

for (const { flags, problem } of WRONG_FLAGS) {
  test(`${Object.entries(flags).flat().join(' ') || 'nothing'} is refused: ${problem}`, () => {
    assert.deepEqual(
      problemsOf(() => readFlags(flags)),
      [problem],
    );
  });
}

test('all faults of an action are told at once', () => {
  const inputs = { engine: 'gemini', add_labels: 'yes', cutoff: '80', max_areas: '-1', similar_issues: '51' };
  assert.deepEqual(
    problemsOf(() => readInputs(inputs)),
    [
      'input engine "gemini" comes with a later version of auto-triager; use auto or local',
      'input add_labels "yes" must be true or false',
      'input similar_issues "51" must be a whole number from 0 to 50',
      'input max_areas "-1" must be a whole number from 0 to 100',
      'input cutoff "80" must be a number from 0 to 1',
    ],
  );
});
