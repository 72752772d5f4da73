/**
 * The value of a JSON text. Where it is not JSON: what `onFault` gives, undefined unless given, or the error that it throws.
 * Outside text is parsed nowhere else.
 */
export function parseJson(text: string, onFault: (cause: unknown) => unknown = () => undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return onFault(cause);
  }
}
