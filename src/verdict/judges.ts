import type { ChatModel } from '../models/chat-model.ts';
import type { DecisionModel } from '../models/decision-model.ts';
import { PROVIDERS, type ProviderId } from '../models/providers.ts';
import { type Asking, askDecisionModel, askModel } from './ask-model.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { ModelQuestion } from './model-question.ts';

/** The models of one engine, made ready when they are first needed. */
export type EngineModels = ChatModels | DecisionModels;

export interface ChatModels {
  readonly judge: ChatModel;
  /** Says whether an issue is categorizable, before `judge` categorizes it. */
  readonly qualitizer?: ChatModel;
}

export interface DecisionModels {
  /** Says how probable each label is. */
  readonly decider: DecisionModel;
}

export type Judge = (models: EngineModels, question: ModelQuestion, asking: Asking) => Promise<ModelOpinion>;

/** How a provider's models judge. */
export function judgeOf(provider: ProviderId): Judge {
  return (models, question, asking) =>
    'decider' in models
      ? askDecisionModel(models.decider, question, asking)
      : JUDGES[PROVIDERS[provider].asking](models, question, asking);
}

const JUDGES = { 'at-once': judgeAtOnce, 'in-steps': judgeInTwoSteps } as const;

/** Everything in one question: the issue, what is known that is like it, and the labels. */
function judgeAtOnce({ judge }: ChatModels, question: ModelQuestion, asking: Asking): Promise<ModelOpinion> {
  return askModel(judge, { part: 'everything', question }, asking);
}

/** First whether the issue says enough; only one that does is categorized. Each step may have a model made for it. */
async function judgeInTwoSteps(
  { judge, qualitizer = judge }: ChatModels,
  question: ModelQuestion,
  asking: Asking,
): Promise<ModelOpinion> {
  const quality = await askModel(qualitizer, { part: 'quality', question }, asking);
  if (quality.isCategorizable === false) return quality;
  const { labels, duplicates, summary } = await askModel(judge, { part: 'categories', question }, asking);
  return { ...quality, labels, duplicates, summary: summary === '' ? quality.summary : summary };
}
