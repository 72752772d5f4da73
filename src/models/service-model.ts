import type { TokenCounts } from './price-model.ts';
import type { ProviderId } from './providers.ts';

/** What every model of a service has, whatever it is asked and however it answers. */
export interface ServiceModel<Request, Answer extends TokenCounts> {
  readonly engine: ProviderId;
  /** As the service calls it: `gemini-3.5-flash-lite`, `ft:gpt-4.1-mini-2025-04-14:acme::x`. */
  readonly name: string;
  answer(request: Request, signal: AbortSignal): Promise<Answer>;
}

/** Such a model whose calls end by themselves. */
export interface PatientService<Request, Answer extends TokenCounts>
  extends Pick<ServiceModel<Request, Answer>, 'engine' | 'name'> {
  /** Throws ServiceError, and what is put around the model may throw. */
  answer(request: Request): Promise<Answer>;
}
