import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

test('every test that docs/security.md names as a proof exists', () => {
  const named = readFileSync(resolve(root, 'docs/security.md'), 'utf8').matchAll(/`(test\/[\w./-]+)`/g);
  const paths = [...named].map(([, path = '']) => path);
  assert.ok(paths.length > 10);
  assert.deepEqual(
    paths.filter((path) => !existsSync(resolve(root, path))),
    [],
  );
});
