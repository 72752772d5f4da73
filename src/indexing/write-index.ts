import type { Manifest } from '../artifact/manifest.ts';
import { describeIndex, type IndexDescription } from './describe-index.ts';
import type { IndexContent } from './index-store.ts';
import type { IndexTask } from './index-task.ts';

/** What an index holds, without what the task says of it. */
export type LearnedContent = Omit<IndexContent, 'describe' | 'backtest'> &
  Pick<IndexDescription, 'strangerSimilarity' | 'learned' | 'closing' | 'pairWeights'>;

/** Writes what was learned to the task's store, and describes it. Throws what the store throws. */
export async function writeIndex(content: LearnedContent, task: IndexTask): Promise<Manifest> {
  const { repository, watermark, backtest, live, service, clock, env, store } = task;
  const { issues } = content;
  const verb = issues.kind === 'changed' ? 'Updating' : 'Building';
  const count = issues.kind === 'streamed' ? issues.count : issues.numbers.length;
  const progress = task.learning.log.progress(`${verb} the index`, count);
  const { strangerSimilarity, learned, closing, pairWeights, ...stored } = content;
  const written = store.write(
    {
      ...stored,
      backtest: backtest?.stored,
      describe: (counts) =>
        describeIndex({
          repository,
          watermark,
          labelModel: content.labelModel,
          dimensions: content.dimensions,
          strangerSimilarity,
          counts,
          learned,
          closing,
          pairWeights,
          service: service?.pinned,
          backtest: backtest?.figures,
          live,
          env,
        }),
    },
    { onStage: clock.done, onVector: (done) => progress.update(done) },
  );
  return await written.finally(progress.stop);
}
