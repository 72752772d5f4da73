import { cleanLine } from './clean-text.ts';
import { isObject } from './json-object.ts';
import { MAX_LABEL_CHARS } from './parse-labels.ts';

/** What `gh` puts before the name of an app. */
const APP_PREFIX = 'app/';
/** What GitHub's REST API puts behind it. */
const APP_SUFFIX = '[bot]';

/**
 * The login of an account, given as a text or an object. An app has the login of the REST API, `renovate[bot]`: GraphQL
 * calls it `renovate` and says that it is a bot, `gh` calls it `app/renovate`. Undefined where there is none.
 */
export function parseLogin(account: unknown): string | undefined {
  const login = isObject(account) ? account.login : account;
  if (typeof login !== 'string' || login === '') return undefined;
  const isApp = isObject(account) && (account.__typename === 'Bot' || account.is_bot === true);
  const name = cleanLine(login.startsWith(APP_PREFIX) ? login.slice(APP_PREFIX.length) : login, MAX_LABEL_CHARS);
  const lacksSuffix = (isApp || login.startsWith(APP_PREFIX)) && !name.endsWith(APP_SUFFIX);
  return lacksSuffix ? `${name}${APP_SUFFIX}` : name;
}
