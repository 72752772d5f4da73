import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { loadKnowledge } from '../../src/adapters/index/load-knowledge.ts';
import { ARTIFACT_FILES } from '../../src/artifact/artifact.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { embed } from '../../src/embedding/local/local-embedder.ts';
import { buildWholeIndex } from '../../src/indexing/build-whole-index.ts';
import type { IndexOutcome, IndexTask } from '../../src/indexing/index-task.ts';
import { updateIndex } from '../../src/indexing/update-index.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { ConfigError } from '../../src/shared/errors.ts';
import type { Knowledge } from '../../src/triage/knowledge/knowledge.ts';
import { indexTask } from '../support/index-task.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BEFORE = rocketIssues(60);
const NEW = rocketIssues(3, 61);

/** Three new issues, one edited, one relabelled, one closed, one gone. */
function changed(): Issue[] {
  const changes: Readonly<Record<number, Partial<Issue>>> = {
    5: { title: 'The antenna is silent', body: 'No signal at all, on any channel, and much noise.' },
    8: { labels: ['area/wings', 'type/bug'] },
    9: { state: 'closed' },
  };
  return [...BEFORE.filter(({ number }) => number !== 12), ...NEW].map((issue) => ({
    ...issue,
    ...changes[issue.number],
  }));
}

/** The index of `BEFORE`, which most tests begin with: made once. */
let made: string;
before(async () => {
  made = join(mkdtempSync(join(tmpdir(), 'auto-triager-')), 'index');
  await buildWholeIndex(indexTask({ issues: BEFORE, out: made }));
});
after(() => rmSync(dirname(made), { recursive: true, force: true }));

async function build(
  t: TestContext,
  issues: readonly Issue[] = BEFORE,
  parts?: Partial<Omit<IndexTask, 'issues'>>,
): Promise<string> {
  const out = join(temporaryFolder(t), 'index');
  if (issues === BEFORE && parts === undefined) {
    cpSync(made, out, { recursive: true });
    return out;
  }
  await buildWholeIndex(indexTask({ issues, out, ...parts }));
  return out;
}

async function update(
  out: string,
  issues: readonly Issue[],
  parts: Partial<Omit<IndexTask, 'issues'>> = {},
): Promise<IndexOutcome> {
  return updateIndex(indexTask({ issues, out, ...parts }));
}

async function load(t: TestContext, folder: string): Promise<Knowledge> {
  const knowledge = await loadKnowledge({
    folder,
    access: {},
    patience: { maxTries: 1, timeoutMs: 1, firstWaitMs: 1, deadlineMs: 1 },
  });
  assert.ok(knowledge !== undefined);
  t.after(() => knowledge.close());
  return knowledge;
}

function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

function reasonOf({ how }: IndexOutcome): string {
  assert.equal(how.kind, 'rebuilt');
  return how.kind === 'rebuilt' ? how.reason : '';
}

describe('an updated index', () => {
  it('holds new issues and changed ones as they are now, and no deleted one', async (t) => {
    const out = await build(t);
    const { manifest, how } = await update(out, changed());

    assert.deepEqual(how, { kind: 'updated', fresh: 3, changed: 3, gone: 1 });
    assert.deepEqual(manifest.counts, { issues: 62, vectors: 62, labels: 6, deletedVectors: 2 });
    assert.deepEqual([manifest.learned.issues, manifest.learned.changedSince], [60, 6]);
    const { readNumbers, readIssues, vectorOf } = await load(t, out);
    assert.deepEqual(
      await readNumbers(),
      changed().map(({ number }) => number),
    );
    const [five, eight, nine, ...others] = await readIssues([5, 8, 9, 12]);
    assert.deepEqual([five?.title, five?.excerpt], ['The antenna is silent', changed()[4]?.body]);
    assert.deepEqual([eight?.labels, nine?.state, others], [['area/wings', 'type/bug'], 'closed', []]);
    assert.equal(await vectorOf(12), undefined);
  });

  it('lets corrected issues count more when heads are fitted anew', async (t) => {
    const correctedIssues = new Set(
      changed()
        .slice(0, 20)
        .map(({ number }) => number),
    );
    const live = { judgements: [], correctedIssues };
    const [plain, corrected] = [await build(t), await build(t)];
    const { labelModel } = await update(plain, changed());
    const learned = await update(corrected, changed(), { learning: { ...LEARNING_OPTIONS, live } });
    assert.equal(learned.how.kind, 'updated');
    assert.notDeepEqual(learned.labelModel.groups[0]?.heads, labelModel.groups[0]?.heads);
  });

  it('has the vectors and sketches that the same embedder gives all issues today', async (t) => {
    const out = await build(t);
    await update(out, changed());

    const { search, boilerplate, localModel } = await load(t, out);
    for (const issue of changed()) {
      const expected = embed(toDocument(issue, boilerplate), localModel);
      const similarity = (await search(expected, 100)).find(({ number }) => number === issue.number)?.similarity;
      assert.ok((similarity ?? 0) > 0.9999, `issue ${issue.number}: ${similarity}`);
    }
  });

  it('finds the neighbors that an index built anew with these vectors finds', async (t) => {
    const out = await build(t);
    await update(out, changed());

    const { search, boilerplate, localModel } = await load(t, out);
    const vectors = new Map(
      changed().map((issue) => [issue.number, embed(toDocument(issue, boilerplate), localModel)]),
    );
    for (const [number, query] of vectors) {
      const exact = [...vectors]
        .map(([other, vector]) => ({
          other,
          cosine: vector.reduce((sum, value, at) => sum + value * (query[at] as number), 0),
        }))
        .sort((a, b) => b.cosine - a.cosine);
      const hits = await search(query, 10);
      for (const [at, hit] of hits.entries()) {
        assert.ok(Math.abs(hit.similarity - (exact[at]?.cosine ?? 0)) < 1e-4, `neighbor ${at + 1} of ${number}`);
      }
    }
  });

  it('knows a label that is new, and keeps the cut-offs of the others', async (t) => {
    const out = await build(t);
    const former = await load(t, out);
    const { labelModel } = await update(out, changed());

    const [before, after] = [former.labelModel, labelModel].map(({ groups }) =>
      groups.find(({ group }) => group === 'area'),
    );
    assert.deepEqual(
      after?.labels.map(({ name, support }) => [name, support]),
      [
        ['area/cabin', 20],
        ['area/fuel', 20],
        ['area/radio', 21],
        ['area/wings', 1],
      ],
    );
    assert.deepEqual(after?.stacker, before?.stacker);
    assert.deepEqual(
      after?.labels.slice(0, 3).map(({ cutoff }) => cutoff),
      before?.labels.map(({ cutoff }) => cutoff),
    );
    assert.equal(after?.labels.at(-1)?.cutoff, before?.cutoff);
    assert.ok(labelModel.families.find(({ name }) => name === 'area')?.labels.includes('area/wings'));
  });

  it('is the same as before, but for the date, where nothing changed', async (t) => {
    const out = await build(t);
    const former = contentOf(out);
    const { how } = await update(out, BEFORE);

    assert.deepEqual(how, { kind: 'updated', fresh: 0, changed: 0, gone: 0 });
    for (const name of ARTIFACT_FILES.slice(1)) assert.equal(contentOf(out)[name], former[name], name);
  });

  it('may be written to another folder, and leaves the former one as it was', async (t) => {
    const from = await build(t);
    const former = contentOf(from);
    const out = join(temporaryFolder(t), 'other');
    await updateIndex(indexTask({ issues: changed(), out, from }));

    assert.deepEqual(contentOf(from), former);
    assert.equal((await (await load(t, out)).readNumbers()).length, 62);
  });

  it('can be updated again and again, until a fifth of the issues changed', async (t) => {
    const out = await build(t);
    let issues: readonly Issue[] = BEFORE;
    for (let round = 1; round <= 3; round++) {
      issues = issues.map((issue) =>
        issue.number % 20 === round ? { ...issue, body: `Round ${round}: ${issue.body}` } : issue,
      );
      const { how, manifest } = await update(out, issues);
      assert.deepEqual([how.kind, manifest.learned.changedSince], ['updated', 3 * round]);
    }
    issues = issues.map((issue) => (issue.number <= 5 ? { ...issue, labels: [] } : issue));
    assert.match(reasonOf(await update(out, issues)), /too much changed .*: 14 changes to 60 issues/);
    const { how, manifest } = await update(out, issues);
    assert.deepEqual([how.kind, manifest.learned.changedSince], ['updated', 0]);
  });
});

describe('an index is built anew', () => {
  it('when the corpus grew by a tenth, with all new issues in the embedder', async (t) => {
    const out = await build(t);
    const former = await load(t, out);
    const outcome = await update(out, rocketIssues(66));

    assert.match(reasonOf(outcome), /grew by a tenth since everything was learned: from 60 issues to 66 issues/);
    assert.notEqual(outcome.manifest.embedder.id, former.embedder.id);
    assert.deepEqual([outcome.manifest.learned.issues, outcome.manifest.learned.changedSince], [66, 0]);
  });

  it('when there is none', async (t) => {
    const out = join(temporaryFolder(t), 'index');
    assert.match(reasonOf(await update(out, BEFORE)), /there is no index in .*index/);
    assert.equal((await (await load(t, out)).readNumbers()).length, 60);
  });

  const damages: Readonly<Record<string, (folder: string) => void>> = {
    'without its manifest': (folder) => rmSync(join(folder, 'manifest.json')),
    'of the format before this one': (folder) =>
      edit(folder, (text) => text.replace('"formatVersion": 3', '"formatVersion": 2')),
    'with a manifest that is no JSON': (folder) => edit(folder, (text) => text.slice(0, 100)),
    'with a vector file that is cut short': (folder) => truncateSync(join(folder, 'vectors.hnsw'), 5_000),
    'with a catalog in which one byte is another': (folder) => flip(folder, 'issues.jsonl'),
    'with an embedder in which one byte is another': (folder) => flip(folder, 'local-embedder.bin'),
    'with label heads in which one byte is another': (folder) => flip(folder, 'label-heads.bin'),
  };
  for (const [what, damage] of Object.entries(damages)) {
    it(`where the former one is ${what}`, async (t) => {
      const out = await build(t);
      damage(out);
      assert.match(
        reasonOf(await update(out, BEFORE.slice(0, 20))),
        /the index in .* cannot be used \(.*expected .*, found /,
      );
      assert.equal((await (await load(t, out)).readNumbers()).length, 20);
    });
  }

  it('where other options decide what is learned', async (t) => {
    const out = await build(t);
    const stricter = { ...LEARNING_OPTIONS, targetPrecision: { area: 0.95, type: 0.8 } };
    assert.match(reasonOf(await update(out, BEFORE, { learning: stricter })), /target precision/);
    assert.match(
      reasonOf(await update(out, BEFORE, { learning: stricter, needsInfoLabels: ['type/bug'] })),
      /labels for missing information changed/,
    );
  });

  it('of a repository whose issues are all gone, and from that again', async (t) => {
    const out = await build(t);
    assert.match(reasonOf(await update(out, [])), /holds no issues any more/);
    const { search, readNumbers, embedder } = await load(t, out);
    assert.deepEqual([await readNumbers(), await search(new Float32Array(embedder.dimensions), 5)], [[], []]);
    assert.match(reasonOf(await update(out, BEFORE)), /built from no issues/);
  });
});

it('an index of another repository is refused, and left alone', async (t) => {
  const out = await build(t);
  const former = contentOf(out);
  await assert.rejects(update(out, BEFORE, { repository: 'acme/car' }), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, /belongs to acme\/rocket, but the corpus holds issues of acme\/car/);
    return true;
  });
  assert.deepEqual(contentOf(out), former);
  assert.equal((await update(out, BEFORE, { repository: 'Acme/Rocket' })).how.kind, 'updated');
});

function edit(folder: string, change: (text: string) => string): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function flip(folder: string, name: string): void {
  const path = join(folder, name);
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] as number) ^ 1;
  writeFileSync(path, bytes);
}
