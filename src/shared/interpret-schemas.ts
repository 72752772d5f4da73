import { config } from 'zod';

/**
 * Import this before schemas, in a program that reads little: zod then goes through a schema instead of compiling it to a
 * function, which takes a millisecond a schema and is worth it from some hundred values on.
 * https://zod.dev/packages/core#configuration
 */
config({ jitless: true });
