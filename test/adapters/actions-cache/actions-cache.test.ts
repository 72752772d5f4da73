import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it, type TestContext } from 'node:test';
import { createActionsCache } from '../../../src/adapters/actions-cache/create-actions-cache.ts';
import { openActionsCache } from '../../../src/adapters/actions-cache/open-actions-cache.ts';
import type { ArtifactCache } from '../../../src/artifact/artifact-cache.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { runCode } from '../../support/run-code.ts';
import { type CacheService, startCacheService } from '../../support/start-cache-service.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(() => service.close());

function openCache(mode?: string): ArtifactCache {
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = service.env;
  return createActionsCache({ url, token, mode, firstWaitMs: 1, maxTries: 3 });
}

async function fileOf(test: TestContext, content: string): Promise<string> {
  const path = join(temporaryFolder(test), 'file');
  await writeFile(path, content);
  return path;
}

async function contentOf(test: TestContext, cache: ArtifactCache, keyOrPrefix: string): Promise<string | undefined> {
  const entry = await cache.find(keyOrPrefix);
  if (entry === undefined) return undefined;
  const path = join(temporaryFolder(test), 'download');
  await entry.download(path, 1000);
  return `${entry.key}: ${await readFile(path, 'utf8')}`;
}

describe('the Actions cache', () => {
  it('gives back what was saved: by its key, and the newest by a prefix', async (t) => {
    const cache = openCache();
    for (const number of [1, 2, 3]) {
      const file = await fileOf(t, `content ${number}`);
      assert.deepEqual(await cache.save(`index@${number}`, file), { kind: 'saved' });
    }

    assert.equal(await contentOf(t, cache, 'index@2'), 'index@2: content 2');
    assert.equal(await contentOf(t, cache, 'index@'), 'index@3: content 3');
    assert.equal(await contentOf(t, cache, 'corpus@'), undefined);
  });

  it('says that a key is taken, and leaves what is there', async (t) => {
    const cache = openCache();
    await cache.save('index@1', await fileOf(t, 'old'));

    await assert.rejects(
      cache.save('index@1', await fileOf(t, 'new')),
      /answered 409 to CreateCacheEntry: the key is taken/,
    );
    assert.equal(await contentOf(t, cache, 'index@'), 'index@1: old');
  });

  it('tries again where the service is down, and then says so', async (t) => {
    service.status = 503;

    await assert.rejects(openCache().find('index@'), (error) => {
      assert.ok(error instanceof ServiceError);
      assert.equal(error.status, 503);
      assert.match(error.message, /^GitHub's cache service answered 503 to GetCacheEntryDownloadURL: out of order\.$/);
      return true;
    });
    assert.equal(service.requests.length, 3);
    await assert.rejects(openCache().save('index@1', await fileOf(t, 'x')), ServiceError);
    assert.deepEqual(service.entries, []);
  });

  it('does not download more than is allowed', async (t) => {
    const cache = openCache();
    await cache.save('index@1', await fileOf(t, 'x'.repeat(2000)));

    await assert.rejects(contentOf(t, cache, 'index@'), /larger than the 1000 bytes allowed/);
  });

  it('neither writes nor asks where the run may only read, nor reads where it may only write', async (t) => {
    const refused = { kind: 'refused', reason: 'this run may only read the cache' };
    assert.deepEqual(await openCache('read').save('index@1', await fileOf(t, 'x')), refused);
    assert.equal(await openCache('none').find('index@'), undefined);
    assert.deepEqual(service.requests, []);
  });

  it('is not there without the runner, and then holds nothing', async (t) => {
    for (const env of [
      {},
      { ACTIONS_RESULTS_URL: 'http://localhost:1' },
      { ACTIONS_CACHE_URL: 'http://localhost:1' },
    ]) {
      const cache = openActionsCache(env);
      assert.ok(cache.unavailable);
      assert.equal(await cache.find('index@'), undefined);
      assert.equal((await cache.save('index@1', await fileOf(t, 'x'))).kind, 'refused');
    }
    assert.equal(openActionsCache(service.env).unavailable, undefined);
  });
});

describe('the stand-in for the cache service', () => {
  it('works with the client of GitHub itself, which does not see entries of ours', async (t) => {
    const folder = temporaryFolder(t);
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data/file.txt'), 'their content');
    await openCache().save('both@1', await fileOf(t, 'our content'));
    const { stdout, exitCode } = await runCode(
      `
      import { restoreCache, saveCache } from '@actions/cache';
      import { readFileSync, rmSync } from 'node:fs';
      const saved = await saveCache(['data'], 'both@2');
      rmSync('data', { recursive: true });
      const restored = await restoreCache(['data'], 'both@', ['both@']);
      console.log('RESULT', saved > 0, restored, readFileSync('data/file.txt', 'utf8'));
      `,
      { cwd: folder, env: { ...service.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder } },
    );

    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /RESULT true both@2 their content/);
    assert.equal(await contentOf(t, openCache(), 'both@'), 'both@1: our content');
  });
});
