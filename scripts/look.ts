import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { missingTools, takePicture, toPhonePage } from './look/phone-page.ts';
import { rebuildSummaries } from './look/rebuild-summaries.ts';
import { triageSummaries } from './look/triage-summaries.ts';

/** Takes a picture of every kind of job summary as a phone shows it: `npm run look`, then look into out/look. */
const folder = resolve(import.meta.dirname, '../out/look');
const missing = await missingTools();
if (missing.length > 0) {
  console.error(`Install ${missing.join(' and ')} first (packages of Debian and Ubuntu).`);
  process.exitCode = 1;
} else {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const summaries = { ...(await triageSummaries()), ...(await rebuildSummaries()) };
  for (const [name, markdown] of Object.entries(summaries)) {
    await writeFile(join(folder, `${name}.md`), markdown);
    for (const isOpen of markdown.includes('<details>') ? [false, true] : [false]) {
      const page = join(folder, `${name}${isOpen ? '-open' : ''}.html`);
      await writeFile(page, await toPhonePage([markdown], { isOpen }));
      await takePicture(page, page.replace(/html$/, 'png'));
    }
  }
  console.log(`${Object.keys(summaries).length} summaries are in ${folder}.`);
}
