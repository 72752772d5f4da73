import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

import { parse } from 'yaml';

import { parseActionFile } from '../../scripts/readme/action-file.ts';
import type { Field } from '../../src/config/field.ts';
import { rebuildFields } from '../../src/config/rebuild-options.ts';
import { triageFields } from '../../src/config/triage-options.ts';

const root = resolve(import.meta.dirname, '../..');

const ACTIONS: readonly { readonly file: string; readonly read: readonly Field[] }[] = [
  { file: 'action.yml', read: Object.values(triageFields) },
  { file: 'rebuild/action.yml', read: Object.values(rebuildFields) },
];

for (const { file, read } of ACTIONS) {
  const yaml = readFileSync(resolve(root, file), 'utf8');
  const { inputs } = parseActionFile(yaml);

  test(`${file} declares exactly the inputs that the action reads`, () => {
    const names = read.flatMap(({ input }) => input ?? []);
    assert.deepEqual(Object.keys(inputs).sort(), names.sort());
  });

  test(`an input without a value means the same in ${file} as on the command line`, () => {
    for (const { input, default: fallback } of read) {
      if (input === undefined || fallback === undefined) continue;
      const declared = inputs[input]?.default;
      // Blank counts as not given, so the field's own default holds.
      assert.ok(
        !declared || declared === fallback,
        `${input} is "${declared}" in ${file} and "${fallback}" in the code`,
      );
    }
  });

  test(`${file} has a README beside it that shows how to use it`, () => {
    const folder = dirname(file);
    const uses = join('OWNER/auto-triager', folder);
    assert.match(readFileSync(resolve(root, folder, 'README.md'), 'utf8'), new RegExp(`- uses: ${uses}@`));
  });

  test(`${file} starts a bundle of an entry that exists, on Node 24`, () => {
    const { using, main } = parse(yaml).runs;
    assert.equal(using, 'node24');
    const bundle = relative(root, resolve(root, dirname(file), main));
    const entry = bundle.match(/^dist\/([a-z-]+)\/index\.js$/)?.[1];
    assert.ok(entry && existsSync(resolve(root, `src/entries/${entry}.ts`)), `${main} is not the bundle of an entry`);
  });
}
