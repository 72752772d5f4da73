import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { readPage } from '../support/read-page.ts';
import { ROOT } from '../support/workflows.ts';

const pages = globSync(['*.md', '*/*.md'], { cwd: ROOT, exclude: ['node_modules/**', 'dist/**', 'out/**', 'tmp/**'] });

for (const page of pages) {
  test(`every link of ${page} leads to a file and a heading that exist`, () => {
    const dead = readPage(page).targets.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target));
    assert.deepEqual(dead, []);
  });
}

test('all pages are looked at', () => {
  for (const page of ['README.md', 'docs/README.md', 'rebuild/README.md', 'src/README.md'])
    assert.ok(pages.includes(page));
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = decodeURI(target).split('#') as [string, string?];
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || (file.endsWith('.md') && readPage(file).anchors.has(anchor));
}
