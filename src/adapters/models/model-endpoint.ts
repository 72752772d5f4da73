import type { ProviderId } from '../../models/providers.ts';

/** The service as it was set up. */
export interface ModelEndpoint {
  readonly engine: ProviderId;
  readonly model: string;
  /** Absent: the service's own. */
  readonly baseUrl: string | undefined;
  /** Replaced wherever the service repeats it. */
  readonly apiKey: string | undefined;
  /** The setting that names the model; `<engine>_model` where absent. */
  readonly modelSetting?: string;
  /** What to do where a server has nothing at the path, which the service itself may lack too; to check the address where absent. */
  readonly pathAdvice?: string;
}

export interface ModelFailure {
  /** Absent where no answer arrived. */
  readonly status?: number | undefined;
  /** What the service or the network says. */
  readonly said: string;
  readonly retryAfterMs?: number | undefined;
  /** Whether our own time limit ended the call. */
  readonly isTimeout?: boolean;
  readonly cause: unknown;
}
