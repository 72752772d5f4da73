import { ServiceError } from '../shared/errors.ts';

export interface ExpectedVectors {
  /** Who answered, as a user knows it. */
  readonly service: string;
  readonly model: string;
  /** How many texts were sent. */
  readonly count: number;
  readonly dimensions: number;
}

/** A shorter vector is noise, and dividing by its length would only make the noise louder. */
const SHORTEST_LENGTH = 1e-6;

/**
 * The vectors of an answer, each scaled to unit length. Throws ServiceError when there are fewer or more than texts, or
 * when one has another length, a number that is not finite, or nothing but zeros. Only a wrong count may be an accident
 * that another try mends.
 */
export function toUnitVectors(answer: readonly (readonly number[])[], expected: ExpectedVectors): Float32Array[] {
  const { service, model, count, dimensions } = expected;
  const fail = (fault: string, retryable = false) =>
    new ServiceError(`${service} gave embeddings that cannot be used: ${fault} (model ${JSON.stringify(model)}).`, {
      service,
      retryable,
      blames: 'content',
    });
  if (answer.length !== count) throw fail(`${answer.length} vectors for ${count} texts`, true);
  return answer.map((numbers, at) => {
    const which = `vector ${at + 1} of ${count}`;
    if (numbers.length !== dimensions) throw fail(`${which} has ${numbers.length} dimensions, not ${dimensions}`);
    if (!numbers.every(Number.isFinite)) throw fail(`${which} holds a value that is not a finite number`);
    const length = Math.hypot(...numbers);
    if (!(length >= SHORTEST_LENGTH)) throw fail(`${which} is zero`);
    if (!Number.isFinite(length)) throw fail(`${which} holds numbers too large to add up`);
    return Float32Array.from(numbers, (value) => value / length);
  });
}
