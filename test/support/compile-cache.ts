import { join } from 'node:path';

/**
 * Lets the many processes that tests start share what was compiled: it halves their start, and changes nothing else.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../../out/compile-cache') } as const;
