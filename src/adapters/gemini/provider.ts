import type { OpenedProvider } from '../models/opened-provider.ts';
import { createGeminiEmbedder } from './create-gemini-embedder.ts';
import { createGeminiModel } from './create-gemini-model.ts';

export const GEMINI: OpenedProvider = {
  createModel: (model, { apiKey = '', ...access }) => createGeminiModel({ model, apiKey, ...access }),
  createEmbedder: (embedder, { apiKey = '', baseUrl }) => createGeminiEmbedder({ ...embedder, apiKey, baseUrl }),
  measureDimensions() {
    throw new TypeError('every Gemini embedding model takes the dimensions that it is asked for');
  },
};
