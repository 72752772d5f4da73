import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { buildWholeIndex } from '../../../src/indexing/build-whole-index.ts';
import type { IndexOutcome, IndexTask } from '../../../src/indexing/index-task.ts';
import { updateIndex } from '../../../src/indexing/update-index.ts';
import type { LabelLists } from '../../../src/labels/family-finder.ts';
import { indexTask } from '../../support/index-task.ts';
import { LEARNING_OPTIONS } from '../../support/learning-options.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ISSUES = rocketIssues(60);

/** An index that was learned without lists. */
async function build(t: TestContext): Promise<string> {
  const out = join(temporaryFolder(t), 'index');
  await buildWholeIndex(indexTask({ issues: ISSUES, out }));
  return out;
}

async function update(out: string, lists: LabelLists = {}): Promise<IndexOutcome> {
  const families = { ...LEARNING_OPTIONS.families, ...lists };
  const task: IndexTask = indexTask({ issues: ISSUES, out, learning: { ...LEARNING_OPTIONS, families } });
  return updateIndex(task);
}

function reasonOf({ how }: IndexOutcome): string {
  return how.kind === 'rebuilt' ? how.reason : how.kind;
}

describe('label lists of an update', () => {
  it('that put no label elsewhere are taken over, and told by the manifest', async (t) => {
    const out = await build(t);
    const same = { areas: ['AREA/*'], types: ['type/bug', 'type/*'] };
    const { manifest, labelModel, how } = await update(out, same);
    assert.equal(how.kind, 'updated');
    assert.deepEqual([manifest.learned.lists, labelModel.lists], [same, same]);
  });

  it('that put a learned label into another family let everything be learned anew', async (t) => {
    const out = await build(t);
    const outcome = await update(out, { areas: ['area/*', 'type/bug'] });
    assert.match(reasonOf(outcome), /lists changed: "type\/bug" was learned as type and is now in family area/);
    const [areas] = outcome.labelModel.groups;
    assert.ok(areas?.labels.some(({ name }) => name === 'type/bug'));
    assert.match(reasonOf(await update(out)), /"type\/bug" was learned as area and is now in family type/);
  });
});
