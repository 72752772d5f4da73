import { ConfigError } from '../../shared/errors.ts';

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * The token, absent where it is blank. Throws ConfigError, which does not repeat it, when it cannot be sent: fetch would
 * refuse it with a message that holds the whole header.
 */
export function checkToken(token: string | undefined): string | undefined {
  if (token === undefined || token === '') return undefined;
  if (VISIBLE_ASCII.test(token)) return token;
  throw new ConfigError(
    'The token contains a space, a line break or a character that no token has. Copy it again, without anything around it.',
  );
}
