import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasContent } from '../../src/document/has-content.ts';
import { buildDocument } from '../support/build-document.ts';

describe('an issue says nothing', () => {
  for (const [title, body] of [
    ['hello', ''],
    ['Hi team!', 'Thanks in advance'],
    ['', ''],
    ['Test issue', 'test test'],
    ['Please help me!!!', ''],
    ['Bug report', 'I have a problem.'],
    ['aaaaaa', 'x'],
    ['12345', '...'],
    ['🐝🐝', '🐝'],
    ['Doesn’t do anything', ''],
    ['你好', ''],
    ['n/a', 'TODO'],
  ] as const) {
    it(`with "${title}" and "${body}"`, () => assert.equal(hasContent(buildDocument({ title, body })), false));
  }
});

describe('an issue says something', () => {
  for (const [title, body] of [
    ['Crash', ''],
    ['hello', 'The map stays empty.'],
    ['C++', ''],
    ['地図が空です', ''],
    ['Привет, карта пуста', ''],
    ['UI', ''],
    ['Help: v8 upgrade', ''],
  ] as const) {
    it(`with "${title}" and "${body}"`, () => assert.equal(hasContent(buildDocument({ title, body })), true));
  }
});
