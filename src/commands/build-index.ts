import { openIndexStore } from '../adapters/index/open-index-store.ts';
import type { BuildIndexOptions } from '../config/build-index-options.ts';
import { describeIndexOutcome, indexOutcomeJson } from '../indexing/describe-index-outcome.ts';
import { startStageClock } from '../shared/stage-clock.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { indexFromCorpus } from './index-from-corpus.ts';
import { toLearning } from './to-learning.ts';

/** Learns from the corpus and writes the index, or updates one, and reports what became of it. */
export async function runBuildIndex(options: BuildIndexOptions, context: CommandContext): Promise<number> {
  const startMs = performance.now();
  const clock = startStageClock();
  const { out, from, update: isUpdate, backtest: isMeasured, corpusFile, repository } = options;
  const { store, place, close } = await openIndexStore({ out, from, signingKey: options.indexSigningKey }, context.log);
  try {
    const learning = toLearning(options);
    const request = { corpusFile, repository, learning, isMeasured, isUpdate, store, clock };
    const outcome = await indexFromCorpus(request, context);
    const report = { outcome, out: place, timings: clock.timings, durationMs: performance.now() - startMs };
    if (context.json) context.writeJson(indexOutcomeJson(report));
    else context.writeText(describeIndexOutcome(report));
    return EXIT_DONE;
  } finally {
    await close();
  }
}
