import { ServiceError } from '../shared/errors.ts';

/** The service is well, and answers others: this one question it does not, by a filter of its own or the model's choice. */
export class QuestionError extends ServiceError {}
