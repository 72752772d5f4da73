import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

import { parse } from 'yaml';

import { parseActionFile } from '../../scripts/readme/action-file.ts';
import type { Field } from '../../src/config/field.ts';
import { triageFields } from '../../src/config/triage-options.ts';

const root = resolve(import.meta.dirname, '../..');
const yaml = readFileSync(resolve(root, 'action.yml'), 'utf8');
const { inputs } = parseActionFile(yaml);
const read: readonly Field[] = Object.values(triageFields);

test('action.yml declares exactly the inputs that the action reads', () => {
  const names = read.flatMap(({ input }) => input ?? []);
  assert.deepEqual(Object.keys(inputs).sort(), names.sort());
});

test('an input without a value means the same in action.yml as on the command line', () => {
  for (const { input, default: fallback } of read) {
    if (input === undefined || fallback === undefined) continue;
    const declared = inputs[input]?.default;
    // Blank counts as not given, so the field's own default holds.
    assert.ok(
      !declared || declared === fallback,
      `${input} is "${declared}" in action.yml and "${fallback}" in the code`,
    );
  }
});

test('action.yml starts a bundle of an entry that exists, on Node 24', () => {
  const { using, main } = parse(yaml).runs;
  assert.equal(using, 'node24');
  const entry = main.match(/^dist\/([a-z-]+)\/index\.js$/)?.[1];
  assert.ok(entry && existsSync(resolve(root, `src/entries/${entry}.ts`)), `${main} is not the bundle of an entry`);
});
