import { join } from 'node:path';
import { openCorpus } from '../adapters/corpus/open-corpus.ts';
import { ensureFolder } from '../adapters/files/ensure-folder.ts';
import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import { writeFileAtomically } from '../adapters/files/write-file-atomically.ts';
import type { DashboardOptions } from '../config/dashboard-options.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import { readHistory } from '../corrections/read-live.ts';
import type { Board } from '../dashboard/board.ts';
import { buildBoard } from '../dashboard/build-board.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

const PAGE_FILE = 'index.html';

/** Writes the page that shows what came in, what was done and what waits. */
export async function runDashboard(options: DashboardOptions, context: CommandContext): Promise<number> {
  const lists = await readLabelLists(pickOptions(labelListFields, options), context);
  const board = await readBoard(options, lists);
  await ensureFolder(options.out);
  const path = join(options.out, PAGE_FILE);
  await writeFileAtomically(path, await render(board, options.serverUrl));
  if (context.json) context.writeJson(board);
  else context.writeText(`${path} shows ${board.counts.issues.toLocaleString('en')} issues of ${board.repository}.`);
  return EXIT_DONE;
}

async function readBoard(
  { corpusFile, repository, botLogins, settlingDays, targetPrecision }: DashboardOptions,
  lists: Awaited<ReturnType<typeof readLabelLists>>,
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
