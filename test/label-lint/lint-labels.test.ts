import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LintInput, ListFile } from '../../src/label-lint/lint-input.ts';
import { lintLabels } from '../../src/label-lint/lint-labels.ts';

function list(file: string, ...names: readonly string[]): ListFile {
  return { file, entries: names.map((pattern, index) => ({ pattern, line: index + 1 })) };
}

function areas(...names: readonly string[]): ListFile {
  return list('labels.txt', ...names);
}

function boards(...labels: readonly string[]): LintInput['boards'] {
  return { file: 'boards.json', faults: [], entries: labels.map((label, index) => ({ label, line: index + 2 })) };
}

/** `file:line: severity rule: message`, a finding each. */
function lint(input: LintInput): string[] {
  return lintLabels(input).map(
    ({ file, line, severity, rule, message }) => `${file}:${line}: ${severity} ${rule}: ${message}`,
  );
}

test('lists that are in order have no finding', () => {
  const input: LintInput = {
    areas: areas('area/lamp', 'datasource/*'),
    types: list('types.txt', 'type/bug'),
    boards: boards('area/lamp', 'TYPE/bug', 'datasource/oil'),
    liveLabels: ['Area/Lamp', 'datasource/oil', 'type/bug', 'triage/needs-owner', 'good first issue'],
    learned: [
      { name: 'area/lamp', family: 'area', support: 9, cutoff: 0.7 },
      { name: 'datasource/oil', family: 'area', support: 9, cutoff: 0.7 },
      { name: 'type/bug', family: 'type', support: 9, cutoff: 0.7 },
    ],
    records: new Map([['type/bug', { set: 100, removed: 20 }]]),
  };
  assert.deepEqual(lint(input), []);
});

test('a repeated label is named with the line of the first, also in another case', () => {
  assert.deepEqual(lint({ areas: areas('a', 'b', 'a', 'B', 'a') }), [
    'labels.txt:3: error duplicate: "a" is already listed, in line 1.',
    'labels.txt:4: error duplicate: "B" is already listed, in line 2 as "b"; GitHub does not tell them apart.',
    'labels.txt:5: error duplicate: "a" is already listed, in line 1.',
  ]);
});

test('a label of both lists is an error in the list of types', () => {
  assert.deepEqual(lint({ areas: areas('x', 'Docs'), types: list('types.txt', 'docs') }), [
    'types.txt:1: error both-lists: "docs" is an area too, in labels.txt:2; it counts only as a type.',
  ]);
});

test('boards of one label in two entries are a duplicate', () => {
  assert.deepEqual(lint({ boards: boards('a', 'A') }), [
    'boards.json:3: error duplicate: "A" is already listed, in line 2 as "a"; GitHub does not tell them apart.',
  ]);
});

test('a label that the repository lacks is named with the one that was perhaps meant', () => {
  const liveLabels = ['area/alerting', 'area/panel/table', 'x'];
  assert.deepEqual(
    lint({
      areas: areas('area/alertin', 'area/panel/tabel', 'area/x/y/z', 'old/*', '*'),
      boards: boards('area/alerts'),
      liveLabels,
    }).filter((finding) => finding.includes('unknown')),
    [
      'labels.txt:1: error unknown: The repository has no label "area/alertin". Did you mean "area/alerting"?',
      'labels.txt:2: error unknown: The repository has no label "area/panel/tabel". Did you mean "area/panel/table"?',
      'labels.txt:3: error unknown: The repository has no label "area/x/y/z".',
      'labels.txt:4: error unknown: No label of the repository matches "old/*".',
      'boards.json:2: error unknown: The repository has no label "area/alerts". Did you mean "area/alerting"?',
    ],
  );
});

test('without live labels nothing is unknown; in a repository without labels everything is', () => {
  assert.deepEqual(lint({ areas: areas('a') }), []);
  assert.equal(lint({ areas: areas('a'), liveLabels: [] }).length, 1);
});

test('live labels that no list has are one finding a list, by what their names say', () => {
  const many = Array.from({ length: 20 }, (_, index) => `area/${index}`);
  const liveLabels = ['area/lamp', 'area/wick', 'type/bug', 'triage/done', ...many];

  const found = lint({ areas: areas('area/lamp'), liveLabels });
  const both = lint({
    areas: areas('area/*'),
    types: list('types.txt', 'type/docs'),
    liveLabels: [...liveLabels, 'type/docs'],
  });

  assert.equal(found.length, 1);
  assert.match(
    found[0] ?? '',
    /^labels\.txt:1: warning unlisted: 21 labels .* an area and are on no list: "area\/wick", .* and 6 more\.$/,
  );
  assert.deepEqual(both, [
    'types.txt:1: warning unlisted: A label of the repository looks like a type and is on no list: "type/bug".',
  ]);
});

test('a label without a board is told where it stands, unless it has none on purpose', () => {
  assert.deepEqual(lint({ areas: areas('a', 'b', 'c/*'), boards: boards('A', 'c/d', 'e') }), [
    'labels.txt:2: warning unrouted: "b" leads to no board. If that is intended, give it an empty list in the boards file.',
    'boards.json:4: warning board-unlisted: "e" is on no list, so only people can add it and send an issue to these boards.',
  ]);
});

test('a list that hardly leads to boards is one finding', () => {
  const types = list('types.txt', ...'abcdefghij');
  const found = lintLabels({ types, boards: boards('a', 'b') });

  assert.equal(found.length, 1);
  assert.match(found[0]?.message ?? '', /^8 of its 10 labels lead to no board: "c", /);
  assert.deepEqual(found[0]?.labels, [...'cdefghij']);
});

test('a boards file that cannot be read is its own finding, and no label is unrouted by it', () => {
  const broken = { file: 'boards.json', entries: [], faults: [{ line: 3, message: 'is not JSON' }] };
  assert.deepEqual(lint({ areas: areas('a'), boards: broken }), ['boards.json:3: error invalid: is not JSON.']);
});

test('an empty list is an error', () => {
  assert.deepEqual(lint({ areas: areas() }), [
    'labels.txt:1: error invalid: This names no label; write one label per line.',
  ]);
});

test('labels that the index cannot apply are told with their examples', () => {
  const learned = [
    { name: 'a', support: 12, cutoff: 2 },
    { name: 'b', support: 0, cutoff: 0.7 },
    { name: 'c/d', support: 7, cutoff: 1.01 },
    { name: 'fine', support: 7, cutoff: 1 },
  ].map((label) => ({ ...label, family: 'area' }));
  const examples = new Map([
    ['a', 12],
    ['b', 1],
  ]);
  const input: LintInput = { areas: areas('A', 'b', 'c/*', 'gone', 'fine'), learned };
  assert.deepEqual(lint({ ...input, examples }), [
    'labels.txt:1: warning never-predicted: "a" is never applied (12 issues carry it): on held-out issues, no probability was right often enough.',
    'labels.txt:2: warning never-predicted: "b" is never applied (1 issue carries it): the index learned from no issue that carries it.',
    'labels.txt:3: warning never-predicted: "c/d" is never applied (0 issues carry it): on held-out issues, no probability was right often enough.',
    'labels.txt:4: warning never-predicted: "gone" is not in the index (0 issues carry it). Rebuild the index with these lists.',
  ]);
});

test('a label that the index learned in another family is told at its line', () => {
  const learned = ['Defect', 'kind/wish', 'kind/ask'].map((name) => ({
    name,
    family: 'area',
    support: 9,
    cutoff: 0.7,
  }));
  assert.deepEqual(lint({ types: list('types.txt', 'defect', 'kind/*'), areas: areas('kind/ask'), learned }), [
    'types.txt:1: warning learned-apart: "Defect" is listed as type, but the index learned it as area. Rebuild the index with these lists.',
    'types.txt:2: warning learned-apart: "kind/wish" is listed as type, but the index learned it as area. Rebuild the index with these lists.',
    'types.txt:2: warning learned-apart: "kind/ask" is listed as type, but the index learned it as area. Rebuild the index with these lists.',
  ]);
});

test('labels that people often take away are told, once there are enough of them', () => {
  const records = new Map([
    ['a', { set: 10, removed: 5 }],
    ['b', { set: 9, removed: 9 }],
    ['c', { set: 100, removed: 40 }],
  ]);
  assert.deepEqual(lint({ areas: areas('A', 'b', 'c', 'd'), records }), [
    'labels.txt:1: warning often-corrected: People removed "A" from 5 of the 10 issues that got it.',
  ]);
  assert.deepEqual(lint({ areas: areas('*'), records }), [
    'labels.txt:1: warning often-corrected: People removed "a" from 5 of the 10 issues that got it.',
  ]);
});

test('findings come by file and line, whatever rule found them', () => {
  const input: LintInput = {
    areas: areas('a', 'b', 'b'),
    types: list('types.txt', 'a'),
    boards: boards('zz'),
    liveLabels: ['a'],
  };
  const places = lintLabels(input).map(({ file, line }) => `${file}:${line}`);
  assert.deepEqual(
    places,
    [...places].sort((x, y) => FILES.indexOf(fileOf(x)) - FILES.indexOf(fileOf(y)) || (x < y ? -1 : 1)),
  );
  assert.ok(places.length >= 6);
});

const FILES = ['labels.txt', 'types.txt', 'boards.json'];

function fileOf(place: string): string {
  return place.split(':')[0] ?? '';
}
