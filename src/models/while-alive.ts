import { ServiceError } from '../shared/errors.ts';
import type { TokenCounts } from './price-model.ts';
import { PROVIDERS } from './providers.ts';
import type { PatientService } from './service-model.ts';

/** The provider failed for the issues before, so it was not asked: no new failure. */
export class ProviderDeadError extends ServiceError {}

/** The model as long as its provider still answers in this run; then every call throws ProviderDeadError. */
export function whileAlive<Request, Answer extends TokenCounts, Model>(
  model: Model & PatientService<Request, Answer>,
  isAlive: () => boolean,
): Model & PatientService<Request, Answer> {
  return {
    ...model,
    async answer(request: Request) {
      if (isAlive()) return await model.answer(request);
      const service = PROVIDERS[model.engine].title;
      throw new ProviderDeadError(`${service} was not asked: it failed for earlier issues.`, {
        service,
        retryable: false,
      });
    },
  };
}
