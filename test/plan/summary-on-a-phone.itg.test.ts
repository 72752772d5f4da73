import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { measurePage, missingTools, toPhonePage } from '../../scripts/look/phone-page.ts';
import { triageSummaries } from '../../scripts/look/triage-summaries.ts';
import { renderRebuildSummary } from '../../src/commands/rebuild/render-rebuild-summary.ts';
import { buildHealth } from '../support/build-health.ts';
import { buildRebuildReport } from '../support/build-rebuild-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const missing = await missingTools();
const skip = missing.length > 0 ? `${missing.join(' and ')} is not installed` : false;
/** Two screens of a phone. */
const MAX_HEIGHT_PX = 1_700;

test('on a phone no summary reaches beyond the screen, folded or not, and each is read in two screens', {
  skip,
}, async (t) => {
  const long = 'area/'.padEnd(50, 'WithoutAPlaceToBreak');
  const rebuilt = buildRebuildReport({
    labelling: [{ family: 'area', known: 9, added: 8, starts: [long], stops: [long] }],
  });
  const summaries = { ...(await triageSummaries()), rebuilt: renderRebuildSummary(rebuilt, buildHealth()) };
  const names = Object.keys(summaries);
  for (const isOpen of [false, true]) {
    const page = join(temporaryFolder(t), 'page.html');
    await writeFile(page, await toPhonePage(Object.values(summaries), { isOpen }));

    const measured = await measurePage(page);

    assert.equal(measured.length, names.length);
    assert.deepEqual(
      measured.map(({ wide }, index) => [names[index], wide]),
      names.map((name) => [name, []]),
    );
    if (!isOpen) for (const { heightPx } of measured) assert.ok(heightPx < MAX_HEIGHT_PX, String(heightPx));
  }
});
