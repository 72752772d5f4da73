import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

import { parse } from 'yaml';

import { parseActionFile } from '../../scripts/docs/action-file.ts';
import type { Field } from '../../src/config/field.ts';
import { rebuildFields } from '../../src/config/rebuild-options.ts';
import { summarizeRunInputs } from '../../src/config/summarize-run-inputs.ts';
import { triageFields } from '../../src/config/triage-options.ts';

const root = resolve(import.meta.dirname, '../..');

const ACTIONS: readonly { readonly file: string; readonly read: readonly Field[]; readonly most: number }[] = [
  { file: 'action.yml', read: Object.values(triageFields), most: 18 },
  { file: 'rebuild/action.yml', read: Object.values(rebuildFields), most: 14 },
  { file: 'summarize-run/action.yml', read: Object.values(summarizeRunInputs), most: 14 },
];

for (const { file, read, most } of ACTIONS) {
  const yaml = readFileSync(resolve(root, file), 'utf8');
  const { inputs } = parseActionFile(yaml);

  test(`${file} asks for at most ${most} inputs`, () => {
    assert.ok(Object.keys(inputs).length <= most, `${Object.keys(inputs).length} inputs`);
  });

  test(`${file} fills in no default where the settings file may speak too`, () => {
    for (const { input, key } of read) {
      if (input !== undefined && key !== undefined) assert.equal(inputs[input]?.default, undefined, input);
    }
  });

  test(`no former input of ${file} is still one`, () => {
    const former = read.flatMap(({ formerInput }) => formerInput ?? []);
    assert.deepEqual(
      former.filter((name) => name in inputs),
      [],
    );
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

test('the inputs of the triager that came before are still there', () => {
  const { inputs } = parseActionFile(readFileSync(resolve(root, 'action.yml'), 'utf8'));
  const former = ['token', 'issue_number', 'openai_api_key', 'add_labels', 'labels_file', 'types_file', 'prompt_file'];
  assert.deepEqual(
    former.filter((name) => !(name in inputs)),
    [],
  );
});
