import type { ModelEndpoint } from './model-endpoint.ts';
import { modelFailure } from './model-failure.ts';
import type { ErrorBody } from './read-error-body.ts';
import type { Refusal } from './refusal.ts';

/** Where it names no status of its own, nothing says that it would be the same the next time. */
const UNNAMED_STATUS = 500;

/** An error that came with a status of success, as routers of several providers write them. */
export class ErrorInAnswer extends Error {
  readonly status: number;
  readonly field: string | undefined;

  constructor({ said, field, status = UNNAMED_STATUS }: ErrorBody) {
    super(said);
    this.status = status;
    this.field = field;
  }

  toRefusal(): Refusal {
    return { status: this.status, said: this.message, field: this.field };
  }

  toFailure(endpoint: ModelEndpoint): Error {
    return modelFailure(endpoint, { status: this.status, said: this.message, cause: this });
  }
}
