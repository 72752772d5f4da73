import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSettings } from '../../../src/config/settings/parse-settings.ts';
import { readSettings } from '../../../src/config/settings/read-settings.ts';

/** `line:column message`, a fault each. */
function faultsOf(text: string): string[] {
  const { faults } = parseSettings(text, { file: 'f.yml' });
  return faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function textsOf(text: string): Record<string, string> {
  const { values, faults } = parseSettings(text, { file: 'f.yml' });
  assert.deepEqual(faults, []);
  return Object.fromEntries([...values].map(([key, value]) => [key, value.text]));
}

describe('a settings file', () => {
  it('may say nothing', () => {
    for (const text of ['', '# only a comment\n', 'labels:\n', 'labels:\n  areas:\n  # more\n', '---\n']) {
      assert.deepEqual(textsOf(text), {}, text);
    }
  });

  it('gives each value as a flag would, whatever its form', () => {
    const text = `
labels:
  areas: .github/triage/labels.txt
  needs_info: [needs more info, 'bot/no new info']
  target_precision: { type: 0.95 }
  type_names: { Bug: type/bug, 'Feature': a=b }
  types_target: both
triage: { add_labels: true, cutoff: .70 }
trust:
  bot_logins: lamp[bot]
rebuild: { health_issue: 4711, datasets: [qualitizer, categorizer] }
`;
    assert.deepEqual(textsOf(text), {
      'labels.areas': '.github/triage/labels.txt',
      'labels.needs_info': 'needs more info,bot/no new info',
      'labels.target_precision': 'type=0.95',
      'labels.type_names': 'Bug=type/bug,Feature=a=b',
      'labels.types_target': 'both',
      'triage.add_labels': 'true',
      'triage.cutoff': '.70',
      'trust.bot_logins': 'lamp[bot]',
      'rebuild.health_issue': '4711',
      'rebuild.datasets': 'qualitizer,categorizer',
    });
  });

  it('may hold lists, boards and prices itself, each line with its place', () => {
    const text = `labels:
  types:
    - type/bug

    - "type, odd"
boards:
  by_label:
    area/x: https://github.com/orgs/acme/projects/1
    area/y: []
models:
  prices: { own: { input: 1, output: 2 } }
`;
    const { values, faults } = parseSettings(text, { file: 'f.yml' });
    assert.deepEqual(faults, []);
    assert.deepEqual(values.get('labels.types')?.document, {
      kind: 'text',
      name: 'f.yml',
      text: 'type/bug\ntype, odd',
      lines: [3, 5],
    });
    const boards = values.get('boards.by_label')?.document;
    assert.ok(boards?.kind === 'text');
    assert.deepEqual(JSON.parse(boards.text), { 'area/x': 'https://github.com/orgs/acme/projects/1', 'area/y': [] });
    const lineOfY = boards.text.split('\n').findIndex((line) => line.includes('area/y'));
    assert.equal(boards.lines?.[lineOfY], 9);
    const prices = values.get('models.prices')?.document;
    assert.deepEqual(JSON.parse(prices?.kind === 'text' ? prices.text : ''), { own: { input: 1, output: 2 } });
  });

  it('may come with a byte order mark, line ends of Windows and keys that objects have', () => {
    assert.deepEqual(textsOf('\ufefflabels:\r\n  max_areas: 2\r\n'), { 'labels.max_areas': '2' });
    assert.equal(faultsOf('__proto__: 1\nconstructor: 2\nlabels:\n  toString: 1\n').length, 3);
  });
});

const UNKNOWN: readonly (readonly [text: string, fault: RegExp])[] = [
  ['labels: { max_area: 1 }', /^1:11 unknown key labels\.max_area; did you mean labels\.max_areas\?$/],
  ['lables: {}', /^1:1 unknown key lables; did you mean labels\?$/],
  ['max_areas: 1', /^1:1 unknown key max_areas; did you mean labels\.max_areas\?$/],
  ['models: { max_areas: 1 }', /did you mean labels\.max_areas\?$/],
  ['triage: { needs_info_labels: a }', /did you mean (?:labels\.needs_info|triage\.needs_info_label)\?$/],
  ['labels: { zzzzzzzz: 1 }', /^1:11 unknown key labels\.zzzzzzzz; labels knows areas, types, /],
  [
    'models: { openai_base_url: x }',
    /belongs into the workflow, .*the input openai_base_url or the environment variable OPENAI_BASE_URL/,
  ],
  ['models: { gemini_base_url: x }', /belongs into the workflow, .*the environment variable GEMINI_BASE_URL/],
];

const SECRETS = ['openai_api_key', 'GEMINI_API_KEY', 'token', 'index_signing_key', 'my_password', 'github_token'];

describe('an unknown key', () => {
  for (const [text, fault] of UNKNOWN) {
    it(`is told with the right one: ${text}`, () => {
      const [found = '', ...others] = faultsOf(text);
      assert.match(found, fault);
      assert.deepEqual(others, []);
    });
  }

  for (const name of SECRETS) {
    it(`that is a secret, ${name}, is refused without repeating what it holds`, () => {
      const [fault = ''] = faultsOf(`models: { ${name}: hush-hush }`);
      assert.match(fault, /secrets are never read from this file/);
      assert.doesNotMatch(fault, /hush/);
    });
  }
});

const WRONG: readonly (readonly [text: string, faults: readonly RegExp[]])[] = [
  ['[1]', [/^1:1 must hold groups such as labels:/]],
  ['just words', [/^1:1 must hold groups/]],
  ['labels: 3', [/^1:9 labels must be a group of keys, such as labels: \{ areas: … \}/]],
  ['labels:\n\tmax_areas: 3', [/^2:1 YAML does not allow tabs for indentation/]],
  ['labels: { max_areas: 1 }\nlabels: { max_types: 1 }', [/^2:1 "labels" is there twice/]],
  [
    'labels:\n  max_areas: 300\n  max_areas: 2\n',
    [/^2:14 .*must be a whole number from 0 to 100/, /^3:3 "max_areas" is there twice/],
  ],
  ['labels: {}\n---\ntriage: {}\n', [/^2:1 .*another document/]],
  [
    'a: &x [1]\nlabels: *x\n',
    [/^1:1 unknown key a/, /&x is a mark/, /\*x refers to another place/, /labels must be a group/],
  ],
  ['labels: { max_areas: !!js/function 3 }', [/is marked with a tag/]],
  ['labels: { max_areas: !!int 3 }', [/is marked with a tag/]],
  ['triage: { add_labels: yes }', [/^1:23 triage\.add_labels "yes" must be true or false/]],
  ['triage: { cutoff: 80 }', [/must be a number from 0 to 1; write 0\.8/]],
  ['models: { engine: [local] }', [/^1:19 models\.engine must be auto or local or gemini or openai, not a list/]],
  ['labels: { areas: { area/x: } }', [/must be a list of labels, or the path of a file/]],
  ['labels: { areas: ../secret.txt, types: /etc/passwd }', [/inside the repository/, /inside the repository/]],
  ['models: { prompt_file: "C:\\\\x" }', [/inside the repository/]],
  ['labels: { needs_info: [] }', [/is an empty list; leave it out/]],
  ['labels: { needs_info: ["a, b"] }', [/has a name with a comma/]],
  ['labels: { target_precision: { aera: 0.8 } }', [/does not know "aera"; did you mean area\?/]],
  ['labels: "unfinished', [/is not YAML: missing closing/]],
];

describe('a fault', () => {
  for (const [text, faults] of WRONG) {
    it(`is told with its place: ${JSON.stringify(text)}`, () => {
      const found = faultsOf(text);
      assert.equal(found.length, faults.length, found.join('\n'));
      for (const [at, fault] of faults.entries()) assert.match(found[at] ?? '', fault);
    });
  }

  it('of brackets without end, or of references to references, is one line and costs nothing', () => {
    assert.match(faultsOf('['.repeat(100_000)).join('\n'), /^1:\d+ is nested too deeply to be a settings file$/);
    const bomb = Array.from(
      { length: 26 },
      (_, at) => `k${at}: &k${at} [${at === 0 ? 'x' : `*k${at - 1},`.repeat(9)}]`,
    );
    assert.ok(faultsOf(bomb.join('\n')).some((fault) => fault.includes('refers to another place')));
  });

  it('is among the first 25 that are told, and the others are counted', () => {
    const text = Array.from({ length: 40 }, (_, at) => `unknown${at}: 1`).join('\n');
    const { problems } = readSettings(text, { file: 'f.yml' });
    assert.deepEqual([problems.length, problems.at(-1)], [26, 'f.yml has 15 more faults.']);
    assert.match(problems[0] ?? '', /^f\.yml:1:1: unknown key unknown0/);
  });

  for (const [what, value, fault] of [
    ['a list', '[Bug]', 'must be names by name, such as Bug: type/bug, not a list'],
    ['a type without a label', '{ Bug: }', 'must have one name for each'],
    ['a name with a comma', "{ 'a,b': c }", 'has a name with a comma or an =, which cannot be given here'],
    [
      'a type twice in other letters',
      '{ Bug: a, bug: b }',
      'must be names by name with commas between, such as Bug=type/bug',
    ],
  ] as const) {
    it(`says what is wrong with ${what} as labels of types`, () => {
      const [found] = faultsOf(`labels:\n  type_names: ${value}`);
      assert.ok(found?.endsWith(fault), found);
    });
  }
});
