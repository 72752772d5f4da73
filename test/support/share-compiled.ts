import { enableCompileCache } from 'node:module';
import { COMPILE_CACHE } from './compile-cache.ts';

// Preloaded into each test file's process (package.json), since they load the same hundreds of modules.
enableCompileCache(COMPILE_CACHE.NODE_COMPILE_CACHE);
