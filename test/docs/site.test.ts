import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { PAGES, siteFile } from '../../docs/site/pages.ts';
import { siteLink } from '../../docs/site/site-links.ts';
import { readPage } from '../support/read-page.ts';
import { ROOT } from '../support/workflows.ts';

test('the menu of the site lists every page of docs/ and every README, each once', () => {
  const pages = globSync(['docs/*.md', 'README.md', '*/README.md'], {
    cwd: ROOT,
    exclude: ['node_modules/**', 'out/**'],
  });
  assert.ok(pages.length > 20);
  assert.deepEqual(
    pages.filter((page) => !PAGES.includes(page)),
    [],
  );
  assert.equal(new Set(PAGES.map(siteFile)).size, PAGES.length);
  for (const page of PAGES) assert.ok(existsSync(join(ROOT, page)), page);
});

test('every page of the site is reached by links from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    for (const target of readPage(page).targets) {
      const [path = ''] = target.split('#');
      const file = posix.join(posix.dirname(page), path);
      const found = PAGES.find((name) => name === file || name === posix.join(file, 'README.md'));
      if (path !== '' && found !== undefined) reached.add(found);
    }
  }
  assert.deepEqual(
    PAGES.filter((page) => !reached.has(page)),
    [],
  );
});

test('links lead to pages of the site, and to GitHub for everything else', () => {
  const isThere = (path: string) => existsSync(join(ROOT, path));
  const place = { page: 'docs/labels.md', sourceUrl: 'https://github.com/a/b/blob/main', isThere };
  assert.equal(siteLink('companion.md#corrections', place), '/companion.md#corrections');
  assert.equal(siteLink('../README.md', place), '/index.md');
  assert.equal(siteLink('../examples/', place), '/examples.md');
  assert.equal(siteLink('../examples/backfill.yml', place), 'https://github.com/a/b/blob/main/examples/backfill.yml');
  assert.equal(siteLink('https://example.org/x', place), 'https://example.org/x');
  assert.equal(siteLink('#families', place), '#families');
  assert.equal(siteLink('no-such-page.md', place), 'no-such-page.md', 'the build must find it');
});
