import { listRepositories, lockCorpus, openRowTables } from '../adapters/corpus/open-corpus.ts';
import type { StoreCopyOptions } from '../config/store-copy-options.ts';
import { type CopyCounts, copyTables, countRows } from '../corpus/copy-tables.ts';
import { isSameRepository } from '../issue/repository-name.ts';
import { describePlace } from '../shared/database-address.ts';
import { ConfigError } from '../shared/errors.ts';
import { formatCount } from '../text/format-count.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';

/** Copies a corpus, repository by repository, and reads each row back. EXIT_FAILED where rows were there that differ. */
export async function runStoreCopy(
  { from, to, repository }: StoreCopyOptions,
  context: CommandContext,
): Promise<number> {
  if (from === to)
    throw new ConfigError('Both places are the same; give the one to copy from, then the one to copy to');
  const known = await listRepositories(from);
  const wanted = known.filter((name) => repository === undefined || isSameRepository(name, repository));
  if (wanted.length === 0) {
    throw new ConfigError(`${describePlace(from)} holds no issues of ${repository ?? 'any repository'}`);
  }
  const copies: (CopyCounts & { readonly repository: string })[] = [];
  for (const name of wanted) copies.push({ repository: name, ...(await copyRepository(name, { from, to, context })) });
  if (context.json) context.writeJson({ repositories: copies });
  else context.writeText(copies.map((copy) => describeCopy(copy, to)).join('\n'));
  return copies.some(({ different }) => different > 0) ? EXIT_FAILED : EXIT_DONE;
}

interface Places {
  readonly from: string;
  readonly to: string;
  readonly context: CommandContext;
}

async function copyRepository(repository: string, { from, to, context }: Places): Promise<CopyCounts> {
  await using opened = new AsyncDisposableStack();
  // A scrape that wrote meanwhile would leave half of its step behind.
  for (const place of [from, to]) opened.defer(await lockCorpus(place, { repository }));
  const tables = [];
  for (const place of [from, to]) {
    const opening = await openRowTables(place, { repository });
    opened.defer(() => opening.close());
    tables.push(opening);
  }
  const [source, target] = tables as [(typeof tables)[number], (typeof tables)[number]];
  const progress = context.log.progress(`Copying ${repository}`, await countRows(source));
  opened.defer(() => progress.stop());
  return await copyTables({ from: source, to: target, onRow: (rows) => progress.update(rows) });
}

function describeCopy(
  { repository, copied, same, different, examples }: CopyCounts & { readonly repository: string },
  to: string,
): string {
  const was = same === 0 ? '' : `, ${formatCount(same, 'row')} were there already`;
  const line = `${repository}: ${formatCount(copied, 'row')} copied to ${describePlace(to)} and read back${was}.`;
  if (different === 0) return line;
  return `${line}\n  ${formatCount(different, 'row')} there ${different === 1 ? 'says' : 'say'} something else and ${different === 1 ? 'was' : 'were'} left: ${examples.join(', ')}${different > examples.length ? ', …' : ''}. Copy to an empty place, or keep to the one that is newer.`;
}
