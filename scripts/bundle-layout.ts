/** Folder in dist/ with what all bundles are made of; beside it each has only a file that starts its own part. */
export const SHARED_FOLDER = 'shared';
/** Programs of threads, by the file in that folder which starts each: where its sources are inside src/. */
export const THREADS = { 'learning-thread': 'adapters/threads/learning-thread' } as const;
/** Where ncc leaves the native addon inside that folder. */
export const ADDON_PATH = 'build/Release/addon.node';
/** How TypeScript is turned into JavaScript for them, and which modules stand for others (`paths`). */
export const BUNDLE_CONFIG = 'scripts/tsconfig.bundle.json';
