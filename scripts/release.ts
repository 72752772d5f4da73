import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureRemoteTags, listRemoteTags, readCleanHead } from './release/git-remote.ts';
import { planRelease } from './release/plan-release.ts';
import { renderNotes } from './release/render-notes.ts';

/**
 * Releases the version in package.json of the folder it is started in: sets its tag and the major one at origin, and
 * writes the release's notes. `npm run release -- --dry-run` only tells. Doing it twice changes nothing.
 */
async function release(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, notes: { type: 'string' } } });
  const folder = process.cwd();
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8');
  const commit = await readCleanHead(folder);
  const plan = planRelease({ version, changelog, commit, tags: await listRemoteTags(folder) });
  switch (plan.kind) {
    case 'refused':
      throw new Error(plan.why.join('\n'));
    case 'nothing':
      console.log(plan.why);
      return;
    case 'release': {
      const { tag, toSet } = plan;
      const would = values['dry-run'] ? 'would be ' : '';
      for (const { tag: name, from } of toSet) {
        console.log(`${name} ${would}${from === undefined ? 'set' : `moved from ${from}`} to ${commit}`);
      }
      const notes = renderNotes(plan.notes, { tag, commit, repositoryUrl: repositoryUrl() });
      if (values['dry-run']) {
        console.log(`\nNotes of ${tag}:\n\n${notes}`);
        return;
      }
      await ensureRemoteTags(folder, { commit, toSet });
      if (values.notes !== undefined) await writeFile(values.notes, notes);
      // Told to the workflow also where the tags were set before: its release may still be missing.
      if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, `tag=${tag}\n`);
      console.log(`${tag} is tagged.`);
    }
  }
}

function repositoryUrl(): string {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name = 'OWNER/auto-triager' } =
    process.env;
  return `${server}/${name}`;
}

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
