import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { THEMES } from '../../scripts/pictures/framed-page.ts';
import { readPage } from '../support/read-page.ts';
import { ROOT } from '../support/workflows.ts';

/** What is read in some five minutes; the rest is in docs/. */
const MAX_README_BYTES = 12 * 1024;
/** Four of them load in a second or two on a phone. */
const MAX_PICTURE_BYTES = 60 * 1024;

test('README.md stays short', () => {
  const { size } = statSync(join(ROOT, 'README.md'));
  assert.ok(size <= MAX_README_BYTES, `${size} bytes`);
});

test('every picture is shown in both themes, is small, and none lies about', () => {
  const shown = ['README.md', 'docs/summarize-run.md'].flatMap((page) =>
    readPage(page)
      .targets.filter((target) => target.endsWith('.webp'))
      .map((target) => join(dirname(page), target)),
  );
  const kept = readdirSync(join(ROOT, 'docs/images')).map((name) => `docs/images/${name}`);
  const inOneTheme = new Set(kept.map((name) => name.replace(/-[a-z]+\.webp$/, '')));
  const wanted = [...inOneTheme].flatMap((name) => THEMES.map((theme) => `${name}-${theme}.webp`));
  assert.equal(inOneTheme.size, 3);
  assert.deepEqual(kept.toSorted(), wanted.toSorted());
  assert.deepEqual(shown.toSorted(), wanted.toSorted());
  for (const name of kept) {
    const { size } = statSync(join(ROOT, name));
    assert.ok(size <= MAX_PICTURE_BYTES, `${name}: ${size} bytes`);
  }
});

test('docs/troubleshooting.md quotes messages as they are', () => {
  const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'))
    .join('\n');
  const rows = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm);
  const parts = [...rows].flatMap(([, message = '']) => message.split('…').map((part) => part.trim()));
  assert.ok(parts.length > 15);
  assert.deepEqual(
    parts.filter((part) => !source.includes(part)),
    [],
  );
});
