import { type CountTokens, countInPieces, loadTokenCounter } from '../models/token-counter.ts';

/** Models of OpenAI's that came before o200k, https://github.com/openai/tiktoken/blob/main/tiktoken/model.py. */
const CL100K_MODEL = /^(?:ft:)?gpt-(?:3\.5|4(?![.\do]))/;

/** Loads the tokenizer of a model; of models of other providers than OpenAI the newer one (o200k) is an estimate. */
export async function loadModelTokenizer(model: string): Promise<CountTokens> {
  if (!CL100K_MODEL.test(model)) return await loadTokenCounter();
  return countInPieces((await import('gpt-tokenizer/encoding/cl100k_base')).countTokens);
}
