import { openCorpus } from '../adapters/corpus/open-corpus.ts';
import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import type { CorrectionsOptions } from '../config/corrections-options.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import { listAll } from '../corpus/list-all.ts';
import { describeCorrections } from '../corrections/describe-corrections.ts';
import { findLabellingBots } from '../corrections/labelling-bots.ts';
import { collectTold, readHistory } from '../corrections/read-live.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Tells what people did with the labels that were set. */
export async function runCorrections(options: CorrectionsOptions, context: CommandContext): Promise<number> {
  const lists = await readLabelLists(pickOptions(labelListFields, options), context);
  const { corpusFile, repository, botLogins, settlingDays, targetPrecision } = options;
  const store = await openCorpus(corpusFile, { readOnly: true, repository });
  try {
    const history = await readHistory({ store, issues: await listAll(store), botLogins, settlingDays, lists });
    const facts = {
      repository: store.repository,
      report: collectTold(history, { targetPrecision }).report,
      otherBots: findLabellingBots(history),
      hasEvents: history.events.length > 0,
    };
    const { report, ...rest } = facts;
    if (context.json) context.writeJson({ ...rest, ...report });
    else context.writeText(describeCorrections(facts, corpusFile));
    return EXIT_DONE;
  } finally {
    await store.close();
  }
}
