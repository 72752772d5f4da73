import type { Embedder } from '../../embedding/embedder.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import type { Day } from '../../models/day.ts';
import type { DecisionModel } from '../../models/decision-model.ts';
import type { ProviderAccess } from '../../models/providers.ts';
import type { ThinkingChoice } from '../../models/thinking-order.ts';

/** What a provider's folder in adapters/ gives, in its file provider.ts. */
export interface OpenedProvider {
  createModel(model: string, access: ProviderAccess & ModelWishes): ChatModel;
  /** Absent where the provider has no such API. */
  createDecisionModel?(model: string, access: ProviderAccess & Pick<ModelWishes, 'today'>): DecisionModel;
  createEmbedder(embedder: EmbedderChoice, access: ProviderAccess): Embedder;
  /** How many dimensions the model gives by itself. Throws ServiceError. */
  measureDimensions(model: string, access: ProviderAccess, signal: AbortSignal): Promise<number>;
}

export interface ModelWishes {
  /** Decides which facts of the model hold. */
  readonly today: Day;
  readonly maxOutputTokens: number | undefined;
  readonly thinking: ThinkingChoice;
}

export interface EmbedderChoice {
  readonly model: string;
  readonly dimensions: number;
}
