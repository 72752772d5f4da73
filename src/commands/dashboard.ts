import { join } from 'node:path';
import { listRepositories, openCorpus } from '../adapters/corpus/open-corpus.ts';
import { ensureFolder } from '../adapters/files/ensure-folder.ts';
import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import { writeFileAtomically } from '../adapters/files/write-file-atomically.ts';
import type { DashboardOptions } from '../config/dashboard-options.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import { readHistory } from '../corrections/read-live.ts';
import type { Board } from '../dashboard/board.ts';
import { buildBoard } from '../dashboard/build-board.ts';
import { type OverviewRow, toOverviewRow } from '../dashboard/overview.ts';
import { renderOverview } from '../dashboard/page/render-overview.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import { formatCount } from '../text/format-count.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

const PAGE_FILE = 'index.html';

/** Writes the page that shows what came in, what was done and what waits. */
export async function runDashboard(options: DashboardOptions, context: CommandContext): Promise<number> {
  const lists = await readLabelLists(pickOptions(labelListFields, options), context);
  if (options.all) return await writeOverview(options, { lists, context });
  const { board, path } = await writeBoard(options, { lists, folder: options.out });
  if (context.json) context.writeJson(board);
  else context.writeText(`${path} shows ${board.counts.issues.toLocaleString('en')} issues of ${board.repository}.`);
  return EXIT_DONE;
}

/** A page for each repository, one after the other, and one that leads to them. */
async function writeOverview(
  options: DashboardOptions,
  { lists, context }: { readonly lists: LabelLists; readonly context: CommandContext },
): Promise<number> {
  const repositories = await listRepositories(options.corpusFile);
  const progress = context.log.progress('Writing pages', repositories.length);
  const rows: OverviewRow[] = [];
  for (const repository of repositories) {
    const folder = join(options.out, ...repository.split('/'));
    const { board } = await writeBoard({ ...options, repository }, { lists, folder });
    rows.push(toOverviewRow(board));
    progress.update(rows.length);
  }
  progress.stop();
  await ensureFolder(options.out);
  const path = join(options.out, PAGE_FILE);
  const pathOf = (repository: string) => `${repository.split('/').map(encodeURIComponent).join('/')}/${PAGE_FILE}`;
  const madeAt = new Date().toISOString();
  await writeFileAtomically(path, renderOverview(rows, { madeAt, pathOf }));
  if (context.json) context.writeJson({ madeAt, repositories: rows });
  else context.writeText(`${path} leads to ${formatCount(rows.length, 'page')}, one for each repository.`);
  return EXIT_DONE;
}

async function writeBoard(
  options: DashboardOptions,
  { lists, folder }: { readonly lists: LabelLists; readonly folder: string },
): Promise<{ readonly board: Board; readonly path: string }> {
  const board = await readBoard(options, lists);
  await ensureFolder(folder);
  const path = join(folder, PAGE_FILE);
  await writeFileAtomically(path, await render(board, options.serverUrl));
  return { board, path };
}

async function readBoard(
  { corpusFile, repository, botLogins, settlingDays, targetPrecision }: DashboardOptions,
  lists: LabelLists,
): Promise<Board> {
  const store = await openCorpus(corpusFile, { readOnly: true, repository });
  try {
    const issues = await store.outlines();
    const history = await readHistory({ store, issues, botLogins, settlingDays, lists });
    return buildBoard({ repository: store.repository, issues, history, targetPrecision });
  } finally {
    await store.close();
  }
}

/** The charts are large; a command that finds no corpus does not load them. */
async function render(board: Board, serverUrl: string): Promise<string> {
  const [{ boardPlots }, { renderBoard }] = await Promise.all([
    import('../adapters/charts/board-plots.ts'),
    import('../dashboard/page/render-board.ts'),
  ]);
  const issueUrl = (number: number) => `${serverUrl}/${board.repository}/issues/${number}`;
  return renderBoard(board, { charts: boardPlots, issueUrl });
}
