import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatManifest } from '../../src/artifact/manifest.ts';
import { describeIndex } from '../../src/indexing/describe-index.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { learnFromIssues } from '../../src/labels/learn-from-issues.ts';
import { MANIFEST_FACTS } from '../artifact/build-manifest.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';
import { rocketIssues } from '../support/rocket-issues.ts';

async function describeRockets(
  issues: readonly Issue[],
  { areas, env = {} }: { readonly areas?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
) {
  const families = { ...LEARNING_OPTIONS.families, ...(areas === undefined ? {} : { areas }) };
  const learned = await learnFromIssues(issues, { ...LEARNING_OPTIONS, families });
  const facts = describeIndex({
    repository: 'acme/rocket',
    watermark: null,
    ...learned,
    counts: { issues: issues.length, vectors: issues.length, deletedVectors: 0 },
    learned: MANIFEST_FACTS.learned,
    env,
  });
  // Whatever is described must be a manifest that can be read back.
  formatManifest({ formatVersion: 3, ...facts, files: {} });
  return facts;
}

describe('describeIndex', () => {
  it('names the labels of all families with support and cut-off', async () => {
    const { counts, labels, thresholds, embedder } = await describeRockets(rocketIssues(18));
    assert.deepEqual(counts, { issues: 18, vectors: 18, labels: 5, deletedVectors: 0 });
    assert.deepEqual(
      labels.map(({ name, family, support }) => [name, family, support]),
      [
        ['area/cabin', 'area', 6],
        ['area/fuel', 'area', 6],
        ['area/radio', 'area', 6],
        ['type/bug', 'type', 9],
        ['type/feature', 'type', 9],
      ],
    );
    assert.equal(thresholds.area?.cutoff, labels[0]?.cutoff);
    assert.match(embedder.id, /^local-[0-9a-f]{12}$/);
  });

  it('names a listed label that nobody has used, without support', async () => {
    const { labels } = await describeRockets(rocketIssues(9), { areas: ['area/wings', 'AREA/FUEL'] });
    assert.deepEqual(
      labels.map(({ name, support }) => [name, support]),
      [
        ['area/wings', 0],
        ['area/fuel', 3],
      ],
    );
  });

  it('describes an index that learned no label', async () => {
    const [unlabelled] = rocketIssues(1);
    const { labels, thresholds } = await describeRockets([{ ...(unlabelled as Issue), labels: [] }]);
    assert.deepEqual([labels, thresholds], [[], {}]);
    const single = await describeRockets(rocketIssues(1));
    assert.deepEqual(single.labels, []);
    assert.ok((single.thresholds.area?.cutoff as number) > 1);
  });

  it('links the workflow run that built it', async () => {
    const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/rocket', GITHUB_RUN_ID: '9' };
    assert.equal((await describeRockets([], { env })).builtBy, 'https://github.com/acme/rocket/actions/runs/9');
    assert.equal((await describeRockets([])).builtBy, undefined);
  });
});
