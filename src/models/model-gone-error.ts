import { ServiceError, type ServiceFacts } from '../shared/errors.ts';

/** The service has no model of this name, or has it no more: another one may answer. */
export class ModelGoneError extends ServiceError {
  readonly model: string;

  constructor(message: string, { model, ...facts }: ServiceFacts & { readonly model: string }) {
    super(message, facts);
    this.model = model;
  }
}
