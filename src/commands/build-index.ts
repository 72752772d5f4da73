import { openService } from '../adapters/embedders/open-service.ts';
import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import { finishInterruptedIndex } from '../adapters/files/with-index-lock.ts';
import { createIndexFiles } from '../adapters/index/create-index-files.ts';
import { readCorpusContent } from '../adapters/sqlite/read-corpus-content.ts';
import type { BuildIndexOptions } from '../config/build-index-options.ts';
import { describeIndexOutcome, indexOutcomeJson } from '../indexing/describe-index-outcome.ts';
import { indexCorpus } from '../indexing/index-corpus.ts';
import { startStageClock } from '../shared/stage-clock.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Learns from the corpus and writes the index, or updates one, and reports what became of it. */
export async function runBuildIndex(options: BuildIndexOptions, context: CommandContext): Promise<number> {
  const startMs = performance.now();
  const clock = startStageClock();
  const { out, from, update: isUpdate, backtest: isMeasured, targetPrecision, needsInfoLabels } = options;
  await finishInterruptedIndex(out);
  const lists = await readLabelLists(options, context);
  const corpus = readCorpusContent({ ...options, lists });
  clock.done('corpus');
  const service = await openService(options, context);
  try {
    const { log, env } = context;
    const store = createIndexFiles({ out, from });
    const learning = { corpus, lists, targetPrecision, needsInfoLabels, service };
    const outcome = await indexCorpus({ ...learning, isMeasured, isUpdate, store, clock, log, env });
    const report = { outcome, out, timings: clock.timings, durationMs: performance.now() - startMs };
    if (context.json) context.writeJson(indexOutcomeJson(report));
    else context.writeText(describeIndexOutcome(report));
    return EXIT_DONE;
  } finally {
    service?.store.close();
  }
}
