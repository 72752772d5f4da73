import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCodeOwners } from '../../../src/adapters/files/code-owners.ts';

const ownersOf = readCodeOwners(
  [
    '# everything',
    '* @acme/all',
    '/src/fuel/ @anna @acme/fuel # the tank',
    '*.md @writer someone@acme.test',
    '/src/fuel/private/',
    '!/src/lens/ @nobody',
    '[Section] @nobody',
  ].join('\n'),
);

test('the last line that fits a path names its owners', () => {
  assert.deepEqual(ownersOf('/src/lens/shape.ts'), ['acme/all']);
  assert.deepEqual(ownersOf('/src/fuel/'), ['anna', 'acme/fuel']);
  assert.deepEqual(ownersOf('src/fuel/deep/er/'), ['anna', 'acme/fuel']);
  assert.deepEqual(ownersOf('/README.md'), ['writer']);
});

test('a line without owners takes them away, and lines that GitHub skips name nobody', () => {
  assert.deepEqual(ownersOf('/src/fuel/private/'), []);
  assert.deepEqual(ownersOf('/src/lens/'), ['acme/all']);
});

test('a path that leads nowhere has no owners', () => {
  assert.deepEqual(ownersOf('/'), []);
});
