import { findModel } from './find-model.ts';
import { LAST_FINE_TUNE_DAY } from './openai-models.ts';

/**
 * Until when OpenAI trains models, and until when it lets them answer; undefined for other models and other servers.
 * Without a model it is the road as a whole.
 */
export function describeTuningEnd({
  model,
  baseUrl,
}: {
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}): string | undefined {
  // The first day of all: what is trained ends with what it was trained from, whoever answers to that name then.
  const ends = model === undefined ? undefined : findModel(model, '')?.ends;
  if (baseUrl !== undefined && ends === undefined) return undefined;
  const answers =
    ends === undefined
      ? 'a trained model answers as long as its base model'
      : `models trained from ${model} answer until ${ends}`;
  return `OpenAI accepts fine-tune jobs until ${LAST_FINE_TUNE_DAY}, only from accounts that had some before; ${answers}.`;
}
