import type { ServiceError } from '../shared/errors.ts';
import type { ProviderId } from './providers.ts';

/** Which engines are still worth asking in a run; without it a dead service would cost every issue its whole time. */
export interface EngineHealth {
  /** Whether it is to be asked. */
  isAlive(engine: ProviderId): boolean;
  answered(engine: ProviderId): void;
  failed(engine: ProviderId, error: ServiceError): void;
}

/** Issues in a row that an engine may fail, each after all its tries, where one is judged after the other. */
const MAX_FAILURES = 3;
/** A wrong key, model or address stays wrong, and money does not come back by itself. */
const FINAL_STATUSES: readonly (number | undefined)[] = [401, 402, 403, 404, 405];
/** Where it is not worth another try, the money is spent. */
const TOO_MANY = 429;

/** `atATime`: how many issues are judged at the same time; an engine may fail each of them three times. */
export function watchEngines(atATime = 1): EngineHealth {
  const maxFailures = MAX_FAILURES * atATime;
  const failures = new Map<ProviderId, number>();
  return {
    isAlive: (engine) => (failures.get(engine) ?? 0) < maxFailures,
    answered(engine) {
      failures.delete(engine);
    },
    failed(engine, { status, retryable }) {
      const isFinal = FINAL_STATUSES.includes(status) || (status === TOO_MANY && !retryable);
      failures.set(engine, isFinal ? maxFailures : (failures.get(engine) ?? 0) + 1);
    },
  };
}
