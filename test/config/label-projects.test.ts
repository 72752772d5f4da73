import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type LabelProjects, readLabelProjects } from '../../src/config/label-projects.ts';
import { missingSharedData, sharedDataPath } from '../support/shared-data.ts';

const LAMPS = 'https://github.com/orgs/acme/projects/5';
const WICKS = 'https://github.com/orgs/acme/projects/6';
const REAL_FILE = 'grafana/label-projects.json';

function read(text: string): LabelProjects {
  return readLabelProjects(text, { serverUrl: 'https://github.com' });
}

function routesOf({ routes }: LabelProjects): unknown[] {
  return routes.map(({ label, projects, line }) => [line, label, projects.map(({ url }) => url)]);
}

function faultsOf(text: string): string[] {
  return read(text).faults.map(({ line, message }) => `${line}: ${message}`);
}

test('a list of entries and an object of addresses say the same', () => {
  const list = `[\n  {"label": "area/lamp", "projects": ["${LAMPS}", "${WICKS}"]},\n  {"label": "a", "projects": []}\n]`;
  const object = `{\n  "area/lamp": ["${LAMPS}", "${WICKS}"],\n  "a": []\n}`;
  const expected = [
    [2, 'area/lamp', [LAMPS, WICKS]],
    [3, 'a', []],
  ];

  for (const text of [list, object]) {
    assert.deepEqual(routesOf(read(text)), expected);
    assert.deepEqual(read(text).faults, []);
  }
  assert.deepEqual(routesOf(read(`{"a": "${LAMPS}"}`)), [[1, 'a', [LAMPS]]]);
});

test('names are cleaned, and lines are counted in files with tabs and Windows line ends too', () => {
  const text = `[\r\n\t{\r\n\t\t"label": "  area/\\u0000lamp ",\r\n\t\t"projects":\r\n\t\t\t"nowhere"}]`;
  const { routes, faults } = read(text);

  assert.equal(routes[0]?.label, 'area/\uFFFDlamp');
  assert.deepEqual(
    faults.map(({ line }) => line),
    [5],
  );
});

test('every fault is told with its line, and the rest is read all the same', () => {
  const text = `{\n"a": "${LAMPS}",\n"b": ["${WICKS}", "https://github.com/acme/lantern/projects/1"],\n"a": "nowhere"}`;
  const result = read(text);

  assert.deepEqual(
    result.faults.map(({ line }) => line),
    [3, 4, 4],
  );
  assert.match(faultsOf(text).join('\n'), /^3: .*classic.*\n4: "a" is there twice\n4: "nowhere" is not a web address/);
  assert.deepEqual(routesOf(result).at(-1), [3, 'b', [WICKS]]);
});

const FAULTY: readonly [string, RegExp[]][] = [
  ['', [/^1: is not JSON; write \[\{"label"/]],
  ['[{"label": "a"\n "projects": []}]', [/^2: is not JSON/]],
  ['null', [/^1: holds no boards/]],
  ['"a"', [/^1: holds no boards/]],
  ['[7,\n"a",\nnull]', [/^1: must be an entry/, /^2: must be an entry/, /^3: must be an entry/]],
  [
    '[\n{"label": "a", "project": []}]',
    [/^2: "projects" must be the address/, /^2: knows only "label" and "projects", not "project"/],
  ],
  ['[{"label": 7, "projects": [1]}]', [/^1: "label" must be the name/, /^1: "projects" must be/]],
  ['[{"label": " ", "projects": []}]', [/^1: "label" must be the name/]],
  ['{"a": {"b": []}}', [/^1: "a" must be the address/]],
  ['{"": []}', [/^1: must be the name of a label/]],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, [/^1: is nested deeper than 200 levels; write/]],
];

for (const [text, expected] of FAULTY) {
  test(`${JSON.stringify(text.slice(0, 40))} is refused with a clear fault`, () => {
    const found = faultsOf(text);
    assert.equal(found.length, expected.length, found.join('\n'));
    for (const [index, pattern] of expected.entries()) assert.match(found[index] ?? '', pattern);
  });
}

test('a pattern is no label', () => {
  const text = `[\n{"label": "area/*", "projects": ["${LAMPS}"]}\n]`;
  assert.deepEqual(faultsOf(text), ['2: "area/*" is a pattern; boards are given label by label']);
});

test('long values are not repeated whole', () => {
  for (const message of faultsOf(`{"a": "${'x'.repeat(10_000)}"}`)) assert.ok(message.length < 400);
});

test('a real boards file is read, and its one classic project is named', { skip: missingSharedData(REAL_FILE) }, () => {
  const text = readFileSync(sharedDataPath(REAL_FILE), 'utf8');
  const { routes, faults } = read(text);

  assert.equal(routes.length, 114);
  assert.equal(faults.length, 1);
  const [fault] = faults;
  assert.match(fault?.message ?? '', /classic project/);
  assert.match(text.split('\n')[(fault?.line ?? 0) - 1] ?? '', /grafana\/grafana\/projects/);
});
