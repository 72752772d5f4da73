import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnBoilerplate, noBoilerplate, normalizeLine, splitField } from '../../src/document/boilerplate.ts';

/** `count` bodies that share `lines`, each with a line of its own. */
function bodiesWith(lines: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${lines}\nonly in body number ${index}`);
}

test('a normalized line has lower-case letters and digits only', () => {
  assert.equal(normalizeLine('  - **What happened?**:  GRÜN 3.1  '), 'what happened grün 3 1');
  assert.equal(normalizeLine('🎉 ---'), '');
});

const FIELDS: [line: string, name: string | undefined, rest?: string][] = [
  ['- Version: 3.1', 'version', ' 3.1'],
  ['**What happened**: it broke', 'what happened', ' it broke'],
  ['**Steps to reproduce:** run it', 'steps to reproduce', ' run it'],
  ['Is it new? Yes', 'is it new', ' Yes'],
  ['バージョン：3.1', 'バージョン', '3.1'],
  ['- Plugins: -', 'plugins', ''],
  ['**Anything else?**:', 'anything else', ''],
  ['- Others:', 'others', ''],
  ['- Mood: 🙂', 'mood', ' 🙂'],
  ['no field here', undefined],
  [`${'word '.repeat(20)}: too late`, undefined],
];

for (const [line, name, rest] of FIELDS) {
  test(`"${line.slice(0, 40)}" ${name === undefined ? 'names no field' : `names the field "${name}"`}`, () => {
    assert.deepEqual(splitField(line), name === undefined ? undefined : { name, rest });
  });
}

test('nothing is learned from nothing', () => {
  assert.deepEqual(learnBoilerplate([]), noBoilerplate);
});

test('a line that recurs is learned from the fourth issue on', () => {
  const line = 'please search the existing issues';

  assert.equal(learnBoilerplate(bodiesWith(line, 3)).has(line), false);
  assert.equal(learnBoilerplate(bodiesWith(line, 4)).has(line), true);
});

test('two of a hundred issues are enough in a small corpus, fewer in a large one', () => {
  const corpus = (size: number, sharing: number): string[] => [
    ...bodiesWith('this line is in the template', sharing),
    ...bodiesWith('', size - sharing),
  ];
  const isLearned = (bodies: string[]): boolean => learnBoilerplate(bodies).has('this line is in the template');

  assert.equal(isLearned(corpus(500, 9)), false);
  assert.equal(isLearned(corpus(500, 10)), true);
  assert.equal(isLearned(corpus(5_000, 29)), false);
  assert.equal(isLearned(corpus(5_000, 30)), true);
});

test('a line counts once for each issue', () => {
  assert.equal(learnBoilerplate(['the same old line\n'.repeat(50)]).size, 0);
});

test('field names and headings are learned however short, other short lines are not', () => {
  const learned = learnBoilerplate(bodiesWith('### Logs\n**Setup**\n- OS: Linux\n\nPostgres\nYes\n- Docker', 10));

  assert.deepEqual([...learned].sort(), ['logs', 'os', 'setup']);
});

test('of a long field only the name is learned when the answers differ', () => {
  const answers = ['Ubuntu 20.04 LTS', 'Ubuntu 20.04 LTS', 'macOS', 'Windows', 'Fedora'];
  const bodies = Array.from({ length: 50 }, (_, index) => `- OS the server is installed on: ${answers[index % 5]}`);
  const learned = learnBoilerplate(bodies);

  assert.ok(learned.has('os the server is installed on'));
  assert.equal(learned.has('os the server is installed on ubuntu 20 04 lts'), false);
});

test('a sentence of the template is learned whole, also with a question mark in it', () => {
  const sentence = 'Is it a regression? Please name the last version that worked';

  assert.ok(learnBoilerplate(bodiesWith(sentence, 10)).has(normalizeLine(sentence)));
});

test('a sentence without spaces is a sentence', () => {
  const learned = learnBoilerplate(bodiesWith('请简洁地描述问题\n谷歌', 10));

  assert.deepEqual([...learned], ['请简洁地描述问题']);
});
