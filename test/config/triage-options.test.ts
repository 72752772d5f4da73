import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flagSource, inputSource, withSettings } from '../../src/config/option-source.ts';
import { readSettings } from '../../src/config/settings/read-settings.ts';
import { readTriageFlags, readTriageInputs, triageFields } from '../../src/config/triage-options.ts';
import { problemsOf } from '../support/problems-of.ts';

const MODEL_DEFAULTS = {
  engine: 'auto',
  askModel: 'when_unsure',
  geminiApiKey: undefined,
  geminiModel: undefined,
  geminiBaseUrl: undefined,
  openaiApiKey: undefined,
  openaiModel: undefined,
  openaiApi: 'chat',
  openaiQualitizerModel: undefined,
  openaiBaseUrl: undefined,
  promptFile: undefined,
  maxPromptTokens: 8000,
  maxOutputTokens: undefined,
  thinking: 'least',
  modelDeadline: 60,
  maxCost: undefined,
  pricesFile: undefined,
  record: undefined,
  replay: undefined,
};

const DEFAULTS = {
  ...MODEL_DEFAULTS,
  configFile: undefined,
  inheritedSettings: undefined,
  repository: undefined,
  issueNumber: undefined,
  unlabeled: undefined,
  below: undefined,
  issueFile: undefined,
  indexPath: 'index-artifacts',
  indexCache: true,
  indexArtifactName: 'auto-triager-index',
  indexSigningKey: undefined,
  indexRepositories: undefined,
  labelsFile: undefined,
  typesFile: undefined,
  prioritiesFile: undefined,
  labelProjectsFile: undefined,
  apply: 'labels',
  isRehearsal: true,
  suggestFallback: 'labels',
  addComment: false,
  similarIssues: 5,
  suggestDuplicates: false,
  similarSources: ['history'],
  maxRunsADay: 10,
  ownersFile: undefined,
  away: undefined,
  maxAssignees: 1,
  needsTriageLabel: undefined,
  needsInfoLabel: undefined,
  needsInfoLabels: undefined,
  typesTarget: undefined,
  typeNames: undefined,
  fields: undefined,
  botLogins: undefined,
  maxAreas: 3,
  maxTypes: 1,
  cutoff: undefined,
  apiUrl: 'https://api.github.com',
  token: undefined,
};

function readFlags(flags: Record<string, string>, env: Record<string, string> = {}): object {
  return readTriageFlags(flagSource(new Map(Object.entries(flags)), env));
}

function readInputs(inputs: Record<string, string>, env: Record<string, string> = {}): object {
  return readTriageInputs(inputSource((name) => inputs[name] ?? '', env));
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
    config: 'none',
    repository: 'acme/rocket',
    issue_number: '100-110,115',
    add_labels: 'true',
    add_comment: 'true',
    labels_file: 'labels.txt',
    types_file: 'types.txt',
    engine: 'openai',
    gemini_api_key: 'g',
    openai_api_key: 'o',
    openai_base_url: 'http://localhost:11434/v1/',
    prompt_file: 'prompt.txt',
    index_path: 'my-index',
    index_signing_key: 'k'.repeat(32),
  };
  const declared = Object.values(triageFields).flatMap((field) => ('input' in field ? [field.input] : []));
  // These two go with each other, and not with a number; `apply` takes the place of `add_labels`.
  assert.deepEqual(declared.sort(), [...Object.keys(inputs), 'unlabeled', 'below', 'apply'].sort());
  assert.deepEqual(readInputs(inputs), {
    ...DEFAULTS,
    token: 't',
    configFile: 'none',
    repository: 'acme/rocket',
    issueNumber: '100-110,115',
    isRehearsal: false,
    addComment: true,
    labelsFile: { kind: 'file', path: 'labels.txt' },
    typesFile: { kind: 'file', path: 'types.txt' },
    engine: 'openai',
    geminiApiKey: 'g',
    openaiApiKey: 'o',
    openaiBaseUrl: 'http://localhost:11434/v1',
    promptFile: { kind: 'file', path: 'prompt.txt' },
    indexPath: 'my-index',
    indexSigningKey: 'k'.repeat(32),
  });
});

test('what has no input is read from the settings file, over the defaults', () => {
  const settings = readSettings(
    'labels: { max_areas: 2, areas: [area/x] }\ntriage: { cutoff: 0.75, add_labels: true }\nmodels: { engine: local }\n',
    { file: 'settings.yml' },
  );
  assert.deepEqual(settings.problems, []);
  const source = inputSource((name) => (name === 'add_labels' ? 'false' : ''), {});
  assert.deepEqual(readTriageInputs(withSettings(source, settings)), {
    ...DEFAULTS,
    engine: 'local',
    labelsFile: { kind: 'text', name: 'settings.yml', text: 'area/x', lines: [1] },
    maxAreas: 2,
    cutoff: 0.75,
  });
});

test('a fault of what the settings file says is told by its place there', () => {
  const settings = readSettings('models:\n  engine: gemini\n', { file: 'settings.yml' });
  const source = withSettings(
    inputSource(() => '', {}),
    settings,
  );
  assert.deepEqual(
    problemsOf(() => readTriageInputs(source)),
    [
      'settings.yml:2:11: models.engine gemini needs a key: input gemini_api_key, or an address: environment variable GEMINI_BASE_URL',
    ],
  );
});

const WRONG_FLAGS: readonly { readonly flags: Record<string, string>; readonly problem: string }[] = [
  { flags: {}, problem: 'give --repo and --issue or --unlabeled, or give --issue-file' },
  { flags: { '--repo': 'acme/rocket' }, problem: 'give --repo and --issue or --unlabeled, or give --issue-file' },
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
    problem: '--engine openai needs a key: environment variable OPENAI_API_KEY, or an address: --openai-base-url',
  },
  {
    flags: { '--issue-file': 'f', '--engine': 'gemini' },
    problem: '--engine gemini needs a key: environment variable GEMINI_API_KEY, or an address: --gemini-base-url',
  },
  {
    flags: { '--issue-file': 'f', '--engine': 'claude' },
    problem: '--engine "claude" must be auto or local or gemini or openai',
  },
  {
    flags: { '--issue-file': 'f', '--openai-base-url': 'localhost:11434/v1' },
    problem:
      '--openai-base-url "localhost:11434/v1" must be an address with http:// or https://, such as http://localhost:11434/v1',
  },
  {
    flags: { '--issue-file': 'f', '--gemini-base-url': 'http://localhost:1/v1beta?a=b' },
    problem: '--gemini-base-url "http://localhost:1/v1beta?a=b" must have no ? with something behind it',
  },
  {
    flags: { '--issue-file': 'f', '--thinking': 'hard' },
    problem: '--thinking "hard" must be least or default or low or medium or high',
  },
  {
    flags: { '--issue-file': 'f', '--max-output-tokens': '100' },
    problem: '--max-output-tokens "100" must be a whole number from 256 to 128000',
  },
  {
    flags: { '--issue-file': 'f', '--record': 'r', '--replay': 'r' },
    problem: '--record and --replay exclude each other; give one of them',
  },
  {
    flags: { '--issue-file': 'f', '--record': 'r' },
    problem: '--record needs a model to record: give a key or an address',
  },
  {
    flags: { '--issue-file': 'f', '--replay': 'r', '--engine': 'local' },
    problem: "--replay gives models' answers again, and --engine local asks none; drop one",
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
  const inputs = { engine: 'gemini', add_labels: 'yes', unlabeled: '0' };
  assert.deepEqual(
    problemsOf(() => readInputs(inputs)),
    [
      'input unlabeled "0" must be a whole number from 1 to 100',
      'input add_labels "yes" must be true or false',
      'input engine gemini needs a key: input gemini_api_key, or an address: environment variable GEMINI_BASE_URL',
    ],
  );
});

test('keys come from the environment as well, and need no other option', () => {
  const env = { GEMINI_API_KEY: 'g', OPENAI_API_KEY: 'o', OPENAI_BASE_URL: 'http://localhost:8000/v1' };
  assert.deepEqual(readFlags({ '--issue-file': 'f', '--engine': 'gemini' }, env), {
    ...DEFAULTS,
    issueFile: 'f',
    engine: 'gemini',
    geminiApiKey: 'g',
    openaiApiKey: 'o',
    openaiBaseUrl: 'http://localhost:8000/v1',
  });
});

test("the address of a server with OpenAI's API may have a query, as Azure wants one", () => {
  const address = 'https://acme.openai.azure.com/openai/?api-version=2024-10-21';
  const openaiBaseUrl = 'https://acme.openai.azure.com/openai?api-version=2024-10-21';
  assert.partialDeepStrictEqual(readFlags({ '--issue-file': 'f', '--openai-base-url': address }), { openaiBaseUrl });
});

test('a backlog is named by a count, in place of a number', () => {
  const env = { GITHUB_REPOSITORY: 'acme/rocket' };
  const flags = readFlags({ '--unlabeled': '50', '--below': '4711' }, env);
  for (const options of [flags, readInputs({ unlabeled: '50', below: '4711' }, env)])
    assert.partialDeepStrictEqual(options, { unlabeled: 50, below: 4711, issueNumber: undefined });
});

test('what does not go together with a backlog is refused', () => {
  const env = { GITHUB_REPOSITORY: 'acme/rocket' };
  const flags: readonly [Record<string, string>, string][] = [
    [{ '--unlabeled': '5', '--issue': '7' }, '--unlabeled and --issue exclude each other; give one of them'],
    [{ '--issue': '7', '--below': '7' }, '--below needs --unlabeled'],
    [{ '--unlabeled': '0' }, '--unlabeled "0" must be a whole number from 1 to 100'],
    [{ '--unlabeled': '5', '--issue-file': 'x' }, '--unlabeled and --issue-file exclude each other; give one of them'],
  ];
  for (const [given, expected] of flags)
    assert.deepEqual(
      problemsOf(() => readFlags(given, env)),
      [expected],
    );
  assert.deepEqual(
    problemsOf(() => readFlags({ '--unlabeled': '5' })),
    ['--unlabeled needs --repo'],
  );
  assert.deepEqual(
    problemsOf(() => readInputs({ issue_number: '7', unlabeled: '5' }, env)),
    ['input unlabeled and input issue_number exclude each other; give one of them'],
  );
});
