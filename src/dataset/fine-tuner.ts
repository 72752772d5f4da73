/** How a job stands; those that are not over say `waiting` or `running`. */
export type JobState = 'waiting' | 'running' | 'succeeded' | 'failed' | 'cancelled';

export interface FineTuneJob {
  readonly id: string;
  readonly state: JobState;
  /** In the provider's words. */
  readonly status: string;
  /** The model that is trained. */
  readonly baseModel: string;
  /** Name of the trained model; absent before the job succeeded. */
  readonly fineTunedModel?: string;
  /** Paid tokens, all epochs together. */
  readonly trainedTokens?: number;
  /** Why the job failed, as the provider says. */
  readonly problem?: string;
}

export interface JobEvent {
  readonly id: string;
  readonly message: string;
}

export interface JobRequest {
  readonly model: string;
  /** Ids of uploaded files. */
  readonly trainingFile: string;
  readonly validationFile?: string | undefined;
  readonly suffix: string;
  readonly epochs?: number | undefined;
}

/**
 * Port: a service that trains models. Every method throws ServiceError; nothing is tried again inside. `signal` ends a
 * call.
 */
export interface FineTuner {
  /** Uploads a file to train with; resolves to its id. */
  upload(file: { readonly name: string; readonly content: Uint8Array }, signal: AbortSignal): Promise<string>;
  /** The error says what to do instead where the service trains no models, or not this one, or not any more. */
  startJob(request: JobRequest, signal: AbortSignal): Promise<FineTuneJob>;
  readJob(id: string, signal: AbortSignal): Promise<FineTuneJob>;
  /** The newest events of a job, oldest first; none where the service tells none. */
  readEvents(id: string, signal: AbortSignal): Promise<readonly JobEvent[]>;
}

export function isOver({ state }: FineTuneJob): boolean {
  return state !== 'waiting' && state !== 'running';
}
