import { isNestedTooDeep, MAX_JSON_DEPTH } from './json-depth.ts';

/**
 * The value of a JSON text. Where it is not JSON, or nested too deep to be gone through: what `onFault` gives, undefined
 * unless given, or the error that it throws. Outside text is parsed nowhere else.
 */
export function parseJson(text: string, onFault: (cause: unknown) => unknown = () => undefined): unknown {
  if (isNestedTooDeep(text)) return onFault(new RangeError(`nested deeper than ${MAX_JSON_DEPTH} levels`));
  try {
    return JSON.parse(text);
  } catch (cause) {
    return onFault(cause);
  }
}
