import { saysTooLong, saysWrongKey } from '../models/model-failure.ts';

/** How a server wants to be asked; servers that resemble OpenAI's, and models of OpenAI itself, differ in these. */
export interface Dialect {
  /** How the form of the answer is asked for; with `text` the prompt alone does. */
  readonly format: 'schema' | 'json' | 'text';
  readonly tokensField: 'max_completion_tokens' | 'max_tokens';
  /** Models that think take no temperature. */
  readonly hasTemperature: boolean;
}

const SIMPLER_FORMAT = { schema: 'json', json: 'text' } as const;

/** What is tried first. Servers of others have known `max_tokens` for longer. */
export function firstDialect(isOwnServer: boolean): Dialect {
  return { format: 'schema', tokensField: isOwnServer ? 'max_completion_tokens' : 'max_tokens', hasTemperature: true };
}

/**
 * What to try after the server refused a request with 400 or 422 and said why; undefined where no other way of asking
 * would help. Every step gives something up, so there is an end.
 */
export function nextDialect(dialect: Dialect, said: string, first: Dialect): Dialect | undefined {
  if (saysTooLong(said) || saysWrongKey(said)) return undefined;
  if (/max_(?:completion_)?tokens/.test(said) && dialect.tokensField === first.tokensField) {
    const isOld = dialect.tokensField === 'max_tokens';
    return { ...dialect, tokensField: isOld ? 'max_completion_tokens' : 'max_tokens' };
  }
  if (/temperature/i.test(said) && dialect.hasTemperature) return { ...dialect, hasTemperature: false };
  if (dialect.format === 'text') return undefined;
  return { ...dialect, format: SIMPLER_FORMAT[dialect.format] };
}
