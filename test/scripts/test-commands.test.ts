import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Files that a command of package.json runs, each as often as its patterns name it. */
function filesOf(command: string): string[] {
  const patterns = [...(scripts[command] ?? '').matchAll(/"(test\/[^"]+)"/g)].map(([, pattern = '']) => pattern);
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
}

describe('npm test', () => {
  it('runs every test file once', () => {
    const run = [...filesOf('test:rooms'), ...filesOf('test:outside')].sort();
    assert.deepEqual(run, globSync('test/**/*.test.ts', { cwd: ROOT }).sort());
  });
});
