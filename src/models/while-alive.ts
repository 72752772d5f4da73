import { ServiceError } from '../shared/errors.ts';
import type { PatientModel } from './patient-model.ts';
import { PROVIDERS } from './providers.ts';

/** The provider failed for the issues before, so it was not asked: no new failure. */
export class ProviderDeadError extends ServiceError {}

/** The model as long as its provider still answers in this run; then every call throws ProviderDeadError. */
export function whileAlive(model: PatientModel, isAlive: () => boolean): PatientModel {
  return {
    ...model,
    async answer(request) {
      if (isAlive()) return await model.answer(request);
      const service = PROVIDERS[model.engine].title;
      throw new ProviderDeadError(`${service} was not asked: it failed for earlier issues.`, {
        service,
        retryable: false,
      });
    },
  };
}
