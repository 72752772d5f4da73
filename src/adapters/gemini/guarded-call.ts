import { guardRedirects } from '../http/guard-redirects.ts';
import { keepErrorWords } from './keep-error-words.ts';

/**
 * The SDK of Gemini takes no `fetch` of ours: it calls the global one, which follows redirects with the key and the prompt. So
 * while one of its calls is under way the global `fetch` is one that looks for the header `name`, and guards the requests
 * that have it, and keeps the words of their errors; all others go on as they would.
 */
export function createGuardedCalls(name: string): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  let former: typeof fetch = globalThis.fetch;

  function install(): void {
    former = globalThis.fetch;
    const plain = former;
    const guarded = keepErrorWords(guardRedirects(plain));
    globalThis.fetch = (input, init) => (new Headers(init?.headers).has(name) ? guarded : plain)(input, init);
  }

  return async (work) => {
    if (running === 0) install();
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      if (running === 0) globalThis.fetch = former;
    }
  };
}
