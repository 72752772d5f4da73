import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/workflows.ts';

const page = readFileSync(join(ROOT, 'docs/how-to-add.md'), 'utf8');
const parts = page.split(/^## /m).slice(1);

/** How many files of the code a change of each kind may touch. */
const MOST_FILES: Readonly<Record<string, number>> = {
  'a provider of models': 3,
  'a family of labels': 2,
  'a measure': 3,
  'an input, a flag or a key': 2,
  'another place for the index': 3,
};

test('every file that docs/how-to-add.md names exists', () => {
  const named = [...page.matchAll(/`((?:src|test|scripts|docs|rebuild)\/[^`]*|[.]gitattributes)`/g)].map(
    ([, path = '']) => path,
  );
  assert.ok(named.length > 30);
  assert.deepEqual(
    named.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});

test('every file that the map of the code sends readers to exists', () => {
  const map = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
  const places = [...map.matchAll(/^\| [^`|]+ \| (`[^|]+`) \|$/gm)].flatMap(([, cell = '']) => cell.split(', '));
  assert.ok(places.length > 5);
  assert.deepEqual(
    places.map((place) => place.replaceAll('`', '')).filter((path) => !existsSync(join(ROOT, 'src', path))),
    [],
  );
});

for (const [what, most] of Object.entries(MOST_FILES)) {
  test(`adding ${what} takes at most ${most} steps, a file each`, () => {
    const steps = parts.find((part) => part.startsWith(`… ${what}\n`))?.match(/^\d\. /gm) ?? [];
    assert.ok(steps.length > 0 && steps.length <= most, `${steps.length} steps`);
  });
}

test('each text that users read stands in at most two files', () => {
  const rows = [...(parts.find((part) => part.startsWith('… other words')) ?? '').matchAll(/^\| (.+) \| (`.+`) \|$/gm)];
  assert.ok(rows.length > 5);
  for (const [, what, files = ''] of rows) assert.ok(files.split(', ').length <= 2, what);
});
