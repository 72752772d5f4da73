import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepSections } from '../../bench/kept-sections.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sectionsOf = (...titles: string[]) => titles.map((title) => ({ title, note: '', figures: [] }));

test('what was measured of the same bundles is joined, the newest of each name', async (context) => {
  const kept = { folder: temporaryFolder(context), key: 'one' };
  await keepSections(
    new Map([
      ['action', sectionsOf('first')],
      ['growth', sectionsOf('kept')],
    ]),
    kept,
  );

  const parts = await keepSections(new Map([['action', sectionsOf('second', 'third')]]), kept);

  const titles = [...parts].map(([name, sections]) => [name, ...sections.map(({ title }) => title)]);
  assert.deepEqual(titles, [
    ['action', 'second', 'third'],
    ['growth', 'kept'],
  ]);
});

test('figures of other bundles are left behind', async (context) => {
  const folder = temporaryFolder(context);
  await keepSections(new Map([['growth', sectionsOf('old')]]), { folder, key: 'one' });
  const parts = await keepSections(new Map([['action', sectionsOf('new')]]), { folder, key: 'two' });
  assert.deepEqual([...parts.keys()], ['action']);
});
