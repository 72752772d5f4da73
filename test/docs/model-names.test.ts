import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { ENDED_MODELS } from '../../src/models/ended-models.ts';
import { findModel } from '../../src/models/find-model.ts';
import { PROVIDERS } from '../../src/models/providers.ts';

const root = resolve(import.meta.dirname, '../..');
/** Embedding models are no judges, and stand in no table. */
const MODEL_NAME = /\b(?:gemini-\d[\w.-]*\w|gpt-\d[\w.-]*\w)/g;
const PAGES = [
  'README.md',
  'action.yml',
  '*/action.yml',
  '*/README.md',
  'docs/*.md',
  'examples/**/*.{md,yml}',
  'src/commands/*.ts',
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

test('every model that the documentation names is one that the table knows, and none that is gone', () => {
  const pages = globSync(PAGES, { cwd: root, exclude: ['node_modules/**'] });
  const names = pages.flatMap((page) => [...read(page).matchAll(MODEL_NAME)].map(([name]) => ({ page, name })));
  assert.ok(names.length > 20);
  for (const { page, name } of names) {
    assert.ok(findModel(name, '') !== undefined, `${page} names ${name}`);
    assert.ok(!(name in ENDED_MODELS), `${page} names ${name}, which is gone`);
  }
});

test('docs/settings.md names the default of each key that takes a model', () => {
  const page = read('docs/settings.md');
  for (const engine of ['gemini', 'openai'] as const) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${engine}_model\``)) ?? '';
    assert.match(row, new RegExp(`default: ${PROVIDERS[engine].chatModels[0]},`));
  }
});
