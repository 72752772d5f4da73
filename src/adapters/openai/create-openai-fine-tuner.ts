import OpenAI, { toFile } from 'openai';
import type { z } from 'zod';
import type { FineTuneJob, FineTuner, JobState } from '../../dataset/fine-tuner.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import { LAST_FINE_TUNE_DAY } from '../../models/openai-models.ts';
import { PROVIDERS } from '../../models/providers.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure, quoteService, serviceName } from '../models/model-failure.ts';
import { createOpenAIClient, type OpenAIAccess } from './create-openai-client.ts';
import { fileSchema, jobEventsSchema, jobSchema } from './schema.ts';
import { toServiceError, wordsOf } from './to-service-error.ts';

/** https://platform.openai.com/docs/api-reference/fine-tuning/object#fine-tuning-object-status */
const STATES: Readonly<Record<string, JobState>> = {
  validating_files: 'waiting',
  queued: 'waiting',
  paused: 'waiting',
  running: 'running',
  succeeded: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
};
const MAX_EVENTS = 50;
const MAX_PROBLEM_CHARS = 400;
/** Answers of servers that have no such thing, or let this account not use it. */
const CLOSED: readonly number[] = [403, 404, 405, 410, 501];
/** A 400 may be about the account, the model or the files; these words are not about files. */
const SAYS_CLOSED =
  /fine.?tun.*(?:no longer|not (?:available|supported|allowed|enabled)|unavailable|disabled|deprecated|discontinued)|(?:no longer|not (?:available|supported|allowed|enabled)|unavailable|disabled|deprecated|discontinued).*fine.?tun|model_not_available/is;
/** The key may do other things, but not this. */
const SAYS_SCOPE = /missing scopes?|insufficient permissions/i;

/** Fine-tuning at OpenAI, or at any server that speaks its files and fine-tuning APIs. */
export function createOpenAIFineTuner(access: OpenAIAccess): FineTuner {
  const client = createOpenAIClient(access);
  const endpointOf = (model: string): ModelEndpoint => ({
    engine: 'openai',
    model,
    baseUrl: access.baseUrl,
    apiKey: access.apiKey,
    modelSetting: '--model',
  });
  const service = endpointOf('');

  /** Both lead to the same advice: no file is of use where no job can be started. */
  async function guardStart<Result>(endpoint: ModelEndpoint, work: () => Promise<Result>, signal: AbortSignal) {
    try {
      return await work();
    } catch (error) {
      throw closedError(error, endpoint) ?? fail(error, { endpoint, signal });
    }
  }

  async function read<Schema extends z.ZodType>(
    schema: Schema,
    work: () => Promise<unknown>,
  ): Promise<z.infer<Schema>> {
    const answer = await work();
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw modelFailure(service, { status: 200, said: 'another answer', cause: parsed.error });
  }

  return {
    upload: (file, signal) =>
      guardStart(
        service,
        async () => {
          const body = { file: await toFile(file.content, file.name), purpose: 'fine-tune' } as const;
          return (await read(fileSchema, () => client.files.create(body, { signal }))).id;
        },
        signal,
      ),
    startJob: ({ model, trainingFile, validationFile, suffix, epochs }, signal) =>
      guardStart(
        endpointOf(model),
        async () => {
          const body = {
            model,
            training_file: trainingFile,
            suffix,
            ...(validationFile === undefined ? {} : { validation_file: validationFile }),
            // The older way to say it, which other servers know as well.
            ...(epochs === undefined ? {} : { hyperparameters: { n_epochs: epochs } }),
          };
          return toJob(await read(jobSchema, () => client.fineTuning.jobs.create(body, { signal })));
        },
        signal,
      ),
    async readJob(id, signal) {
      try {
        return toJob(await read(jobSchema, () => client.fineTuning.jobs.retrieve(id, { signal })));
      } catch (error) {
        throw unknownJob(error, { id, endpoint: service }) ?? fail(error, { endpoint: service, signal });
      }
    },
    async readEvents(id, signal) {
      try {
        const page = await read(jobEventsSchema, () =>
          client.fineTuning.jobs.listEvents(id, { limit: MAX_EVENTS }, { signal }),
        );
        return page.data
          .map(({ id: event, message }) => ({ id: event, message: cleanLine(message, MAX_PROBLEM_CHARS) }))
          .reverse();
      } catch (error) {
        // Events are a comfort; other servers may have none.
        if (error instanceof OpenAI.APIError && error.status !== undefined && error.status < 500) return [];
        if (error instanceof ServiceError && !error.retryable) return [];
        throw fail(error, { endpoint: service, signal });
      }
    },
  };
}

function toJob(job: z.infer<typeof jobSchema>): FineTuneJob {
  const { id, status, model, fine_tuned_model, trained_tokens, error } = job;
  return {
    id,
    status,
    // A state that is not known yet: the job may well go on.
    state: STATES[status] ?? 'running',
    baseModel: model,
    ...(fine_tuned_model ? { fineTunedModel: fine_tuned_model } : {}),
    ...(typeof trained_tokens === 'number' ? { trainedTokens: trained_tokens } : {}),
    ...(error?.message ? { problem: cleanLine(error.message, MAX_PROBLEM_CHARS) } : {}),
  };
}

/** The advice where jobs cannot be started; undefined for every other failure. */
function closedError(error: unknown, endpoint: ModelEndpoint): ServiceError | undefined {
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) return undefined;
  const { status } = error;
  const words = wordsOf(error) ?? '';
  if (SAYS_SCOPE.test(words)) return undefined;
  const isClosed = CLOSED.includes(status) || (status >= 400 && status < 500 && SAYS_CLOSED.test(words));
  if (!isClosed) return undefined;
  const said = quoteService(words, endpoint.apiKey);
  const model = endpoint.model === '' ? '' : ` for ${JSON.stringify(endpoint.model)}`;
  return new ServiceError(
    `${serviceName(endpoint)} did not start a fine-tune job${model} (${status}): ${said}. Nothing was trained. ` +
      'Check that the model can be trained and that your account may train it; OpenAI accepts no jobs after ' +
      `${LAST_FINE_TUNE_DAY}, and none from new customers even now. The dataset is still useful: another server with this API ` +
      'takes it (--openai-base-url), Vertex AI tunes Gemini with --format gemini, and models that are already trained answer ' +
      'until their base model shuts down.',
    { service: PROVIDERS.openai.title, status, retryable: false, cause: error },
  );
}

function unknownJob(
  error: unknown,
  { id, endpoint }: { readonly id: string; readonly endpoint: ModelEndpoint },
): ServiceError | undefined {
  if (!(error instanceof OpenAI.APIError) || error.status !== 404) return undefined;
  return new ServiceError(
    `${serviceName(endpoint)} knows no job ${JSON.stringify(id)} (404). Check --job, and that the key belongs to the same project.`,
    { service: PROVIDERS.openai.title, status: 404, retryable: false, cause: error },
  );
}

/** A time limit of ours is not one of the settings that other calls to models have. */
function fail(
  error: unknown,
  { endpoint, signal }: { readonly endpoint: ModelEndpoint; readonly signal: AbortSignal },
): unknown {
  if (!signal.aborted || error instanceof ServiceError) return toServiceError(error, { endpoint, signal });
  return new ServiceError(`${serviceName(endpoint)} did not answer in time.`, {
    service: PROVIDERS.openai.title,
    retryable: true,
    cause: error,
  });
}
