import { type EmbedContentRequest, TaskType } from '@google/generative-ai';
import type { Document } from '../../document/document.ts';
import { joinEmbeddingText, toEmbeddingText } from '../../embedding/embedding-text.ts';
import { findEmbeddingModel } from '../../models/embedding-models.ts';

/** How a model is told what it embeds; a request holds one text each. */
export interface EmbeddingRequests {
  /** Told apart from vectors that the same model gives of texts that were put otherwise. */
  readonly idSuffix: string;
  ofDocument(document: Document): EmbedContentRequest;
  ofQuery(document: Document): EmbedContentRequest;
}

/**
 * Characters of title and body. gemini-embedding-001 reads 2,048 tokens, of about four characters, and drops the rest;
 * gemini-embedding-2 reads 8,192, and hardly any text has more tokens than characters.
 */
export const MAX_INPUT_CHARS = 8_000;

export function embeddingRequestsOf(model: string): EmbeddingRequests {
  return findEmbeddingModel(model)?.purposeBy === 'text' ? BY_TEXT : BY_PARAMETERS;
}

/** https://ai.google.dev/api/embeddings#EmbedContentRequest: a title goes with documents alone. */
const BY_PARAMETERS: EmbeddingRequests = {
  idSuffix: '',
  ofDocument(document) {
    const { title, body } = toEmbeddingText(document, MAX_INPUT_CHARS);
    return { ...toRequest(body), taskType: TaskType.RETRIEVAL_DOCUMENT, title };
  },
  ofQuery: (document) => ({ ...toRequest(joinedText(document)), taskType: TaskType.RETRIEVAL_QUERY }),
};

/** https://ai.google.dev/gemini-api/docs/embeddings#task-types-embeddings-2: parameters for this have no effect. */
const BY_TEXT: EmbeddingRequests = {
  idSuffix: '-task-in-text',
  ofDocument(document) {
    const { title, body } = toEmbeddingText(document, MAX_INPUT_CHARS);
    return toRequest(`title: ${document.title.trim() === '' ? 'none' : title} | text: ${body}`);
  },
  ofQuery: (document) => toRequest(`task: search result | query: ${joinedText(document)}`),
};

function joinedText(document: Document): string {
  return joinEmbeddingText(toEmbeddingText(document, MAX_INPUT_CHARS));
}

function toRequest(text: string): EmbedContentRequest {
  return { content: { role: 'user', parts: [{ text }] } };
}
