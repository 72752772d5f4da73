import type { TextSource } from '../../config/text-source.ts';
import type { ProviderId, ProviderOptions } from '../../models/providers.ts';
import type { Writers } from '../../run-summary/wording/ask-for-wording.ts';
import type { Log } from '../../shared/log.ts';
import { type JudgeOptions, openJudges } from './open-judges.ts';

/** Which models word a summary, for how long and for how much. */
export interface WriterRequest
  extends ProviderOptions,
    Pick<JudgeOptions, 'modelDeadline' | 'maxPromptTokens' | 'maxOutputTokens' | 'thinking' | 'maxCost'> {
  readonly engine: ProviderId;
  readonly pricesFile?: TextSource | undefined;
}

/** Sets up who words summaries. Throws ConfigError: a cost limit for a model whose price is not known, prices that cannot be read. */
export async function openWriters(request: WriterRequest, { log }: { readonly log: Log }): Promise<Writers> {
  const judges = await openJudges({ ...request, askModel: 'always', openaiApi: 'chat' }, { log });
  const { rules, deadlineMs, spending, health } = judges;
  return {
    ...rules,
    deadlineMs,
    spending,
    health,
    // Others may be set up for triage; a log goes to the one that was named.
    engines: judges.engines
      .filter(({ engine }) => engine === request.engine)
      .map((setup) => ({
        ...setup,
        async open() {
          const models = await setup.open();
          if ('judge' in models) return models;
          throw new Error('A model that gives probabilities has no words.');
        },
      })),
  };
}
