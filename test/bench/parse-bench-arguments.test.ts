import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBenchArguments } from '../../bench/parse-bench-arguments.ts';

const known = { benchmarks: ['triage', 'growth'], comparisons: ['action', 'index'] };
const parse = (...given: string[]) => parseBenchArguments(given, known);

function messageOf(...given: string[]): string {
  const parsed = parse(...given);
  return parsed.kind === 'mistake' ? parsed.message : parsed.kind;
}

test('without arguments everything is measured, in as many pairs as may be published, and nothing is written', () => {
  const expected = { only: [], json: false, isFull: false, write: false, pairs: 9 };
  assert.deepEqual(parse(), { kind: 'run', arguments: expected });
});

test('sizes are put in order, each once', () => {
  const parsed = parse('--sizes', '10000,2500,10000', '--only', 'growth');
  assert.ok(parsed.kind === 'run');
  assert.deepEqual(parsed.arguments.sizes, [2_500, 10_000]);
});

test('with another version it is comparisons that are chosen from', () => {
  assert.equal(parse('--against', 'old', '--only', 'index').kind, 'run');
  assert.match(messageOf('--only', 'index'), /no benchmark "index"; there are triage, growth/);
  assert.match(messageOf('--against', 'old', '--only', 'growth'), /no comparison "growth"; there are action, index/);
});

test('a wrong number is told with its flag and limits', () => {
  assert.equal(messageOf('--pairs', '0'), '--pairs: "0" is not a whole number from 1 to 1,000.');
  assert.match(messageOf('--pairs', '1.5'), /--pairs: "1.5"/);
  assert.match(messageOf('--sizes', '2500,many'), /--sizes: "many" is not a whole number from 200 to 1,000,000/);
  assert.match(messageOf('--sizes', ''), /--sizes: ""/);
});

test('figures of a few pairs are shown, and not written', () => {
  assert.equal(parse('--pairs', '2').kind, 'run');
  assert.match(messageOf('--pairs', '8', '--write'), /figures of 8 pairs are not published; give --pairs 9 or more/);
});

test('the command line has its place in a dist folder, where the action lies beside it', () => {
  assert.equal(parse('--cli', 'cli/index.js').kind, 'run');
  assert.equal(parse('--cli', '/old/dist/cli/index.js').kind, 'run');
  assert.match(messageOf('--cli', '/old/cli.js'), /"\/old\/cli.js" is not the file cli\/index.js of a dist folder/);
});

test('an unknown flag is a mistake, and help is help', () => {
  assert.match(messageOf('--agianst', 'old'), /Unknown option '--agianst'/);
  assert.equal(parse('-h').kind, 'help');
});
