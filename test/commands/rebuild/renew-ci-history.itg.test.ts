import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writePack } from '../../../src/adapters/files/write-pack.ts';
import { fetchCiHistory } from '../../../src/adapters/index/fetch-ci-history.ts';
import { openCiHistoryFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { cachePrefix } from '../../../src/artifact/cache-key.ts';
import { renewCiHistory } from '../../../src/commands/rebuild/renew-ci-history.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { startStageClock } from '../../../src/shared/stage-clock.ts';
import { runAt, serveRuns } from '../../run-summary/history/serve-runs.ts';
import { openTestCache } from '../../support/save-index-pack.ts';
import { type CacheService, startCacheService } from '../../support/start-cache-service.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SIGNING_KEY = 'a signing key of more than 32 characters';
const TRUST = { repositories: [REPOSITORY], signingKey: SIGNING_KEY };

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(() => service.close());

test('a rebuild keeps the history in the corpus and by itself, and a run that only reads the cache gets all of it', async (t) => {
  const corpusFile = join(temporaryFolder(t), 'corpus.sqlite');
  const notes: string[] = [];
  const env = { GITHUB_RUN_ID: '9' };
  const cache = openTestCache(service);
  const session = {
    repository: REPOSITORY,
    corpusFile,
    cache,
    trust: TRUST,
    env,
    log: silentLog,
    clock: startStageClock(),
  };
  const source = serveRuns({
    runs: [20, 21].map((runId) => ({ ...runAt(runId), createdAt: new Date().toISOString() })),
    failed: ['21/1'],
    broken: ['log 21'],
  });

  const { key, attempts } = await renewCiHistory({ ...session, note: (text) => void notes.push(text) }, source);
  const fetched = await fetchCiHistory({ ...TRUST, cache: openTestCache(service) });
  const store = openCiHistoryFile(corpusFile, { readOnly: true });
  t.after(() => store.close());

  assert.equal(attempts, 2);
  assert.match(notes.join(), /^The history of CI has a gap\. The log of job 21 /);
  assert.deepEqual(fetched, { kind: 'fetched', key, jobs: await store.jobs() });
  assert.equal((await store.jobs()).length, 4);
});

test('a history that is unsigned, or holds anything else, is refused; where there is none, it is missing', async (t) => {
  const folder = temporaryFolder(t);
  const fetch = async () => {
    const fetched = await fetchCiHistory({ ...TRUST, cache: openTestCache(service) });
    return fetched.kind === 'refused' ? `refused: ${fetched.reason}` : fetched.kind;
  };
  const save = async (moment: string, { content, signingKey }: { content: string; signingKey?: string }) => {
    const key = `${cachePrefix('ci-history', REPOSITORY)}${moment}`;
    const [file, path] = [join(folder, `content-${moment}`), join(folder, `pack-${moment}`)];
    await writeFile(file, content);
    await writePack(path, {
      kind: 'ci-history',
      repository: REPOSITORY,
      key,
      sources: { 'ci-history.jsonl': file },
      signingKey,
    });
    await openTestCache(service).save(key, path);
  };

  assert.equal(await fetch(), 'missing');
  await save('1', { content: '', signingKey: SIGNING_KEY });
  assert.match(await fetch(), /^refused: ci-history\.jsonl: expected .* found another first line$/);
  await save('2', { content: '{"format":"auto-triager ci history 1"}\n{"runId":1}\n', signingKey: SIGNING_KEY });
  assert.match(await fetch(), /found something else on line 2$/);
  await save('3', { content: '{"format":"auto-triager ci history 1"}\n' });
  assert.match(await fetch(), /^refused: .*signature/i);
});
