import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { missingTools } from './look/phone-page.ts';
import { THEMES, takeFramedPicture, toFramedPage } from './pictures/framed-page.ts';
import { runOnFailure } from './pictures/run-on-failure.ts';
import { runOnSample } from './pictures/run-on-sample.ts';

/** Issues of the sample: one that is labelled, and one whose form is empty. */
const LABELLED = 1034;
const EMPTY = 1035;

/** Takes the pictures of README and docs anew, of what the action really writes: `npm run pictures`. */
const folder = resolve(import.meta.dirname, '../docs/images');
const missing = await missingTools();
if (missing.length > 0) {
  console.error(`Install ${missing.join(' and ')} first (packages of Debian and Ubuntu).`);
  process.exitCode = 1;
} else {
  const { summary } = await runOnSample(LABELLED);
  const { comment } = await runOnSample(EMPTY);
  if (comment === undefined) throw new Error(`The action wrote no comment on #${EMPTY}.`);
  const texts = [
    { name: 'job-summary', head: 'triage summary', markdown: summary },
    { name: 'run-comment', head: '<b>github-actions</b> bot commented now', markdown: await runOnFailure() },
    { name: 'comment', head: '<b>github-actions</b> bot commented now', markdown: comment },
  ];
  const temporary = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    for (const { name, ...text } of texts) {
      for (const theme of THEMES) {
        const picture = join(folder, `${name}-${theme}.webp`);
        await takeFramedPicture(await toFramedPage({ ...text, theme }), {
          page: join(temporary, 'page.html'),
          picture,
        });
        console.log(`${picture}: ${Math.ceil((await stat(picture)).size / 1024)} KB`);
      }
    }
  } finally {
    await rm(temporary, { recursive: true });
  }
}
