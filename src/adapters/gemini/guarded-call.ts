import { MODEL_BOUNDS, serviceFetch } from '../http/service-fetch.ts';
import { keepErrorWords } from './keep-error-words.ts';

/**
 * The SDK of Gemini takes no `fetch` of ours: it calls the global one, which follows redirects with the key and the prompt. So
 * while one of its calls is under way the global `fetch` is one that looks for the header `name`, whose value is the call's
 * mark, and guards the requests that have it, and keeps the words of their errors; all others go on as they would. What makes
 * a request fail is thrown as it is: the SDK would drop its cause.
 */
export function createGuardedCalls(
  name: string,
): <Result>(mark: string, work: () => Promise<Result>) => Promise<Result> {
  const failures = new Map<string, unknown>();
  let running = 0;
  let former: typeof fetch = globalThis.fetch;

  function install(): void {
    former = globalThis.fetch;
    const plain = former;
    const guarded = keepErrorWords(serviceFetch(MODEL_BOUNDS, plain));
    globalThis.fetch = async (input, init) => {
      const mark = new Headers(init?.headers).get(name);
      if (mark === null) return await plain(input, init);
      return await guarded(input, init).catch((error: unknown) => {
        failures.set(mark, error);
        throw error;
      });
    };
  }

  return async (mark, work) => {
    if (running === 0) install();
    running += 1;
    try {
      return await work();
    } catch (error) {
      throw failures.get(mark) ?? error;
    } finally {
      failures.delete(mark);
      running -= 1;
      if (running === 0) globalThis.fetch = former;
    }
  };
}
