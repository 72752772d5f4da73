// Loaded into a process by --require, one that is not measured: counts the files of code that it loads, by import or require.
// When it ends, it writes the count and their size as one line of JSON to its file descriptor 3.
const { writeSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const USAGE_DESCRIPTOR = 3;

if (isMainThread) {
  const bytesByUrl = new Map();
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (url.startsWith('file:')) bytesByUrl.set(url, Buffer.byteLength(loaded.source ?? ''));
      return loaded;
    },
  });
  process.on('exit', () => {
    const bytes = [...bytesByUrl.values()].reduce((sum, size) => sum + size, 0);
    writeSync(USAGE_DESCRIPTOR, JSON.stringify({ files: bytesByUrl.size, bytes }));
  });
}
