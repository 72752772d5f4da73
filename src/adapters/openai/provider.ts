import type { OpenedProvider } from '../models/opened-provider.ts';
import { createOpenAIDecisionModel } from './create-openai-decision-model.ts';
import { createOpenAIEmbedder, measureOpenAIDimensions } from './create-openai-embedder.ts';
import { createOpenAIModel } from './create-openai-model.ts';

export const OPENAI: OpenedProvider = {
  createModel: (model, access) => createOpenAIModel({ model, ...access }),
  createDecisionModel: (model, access) => createOpenAIDecisionModel({ model, ...access }),
  createEmbedder: (embedder, access) => createOpenAIEmbedder({ ...embedder, ...access }),
  measureDimensions: (model, access, signal) => measureOpenAIDimensions({ model, ...access }, signal),
};
