// Loaded into a measured process by --require. When it ends, it writes what it used as a line of JSON to its file
// descriptor 3, which the measuring process reads.
const { readFileSync, writeSync } = require('node:fs');

const USAGE_DESCRIPTOR = 3;

// Threads load this too and report the whole process, as far as it has come: the last line counts. To ask whether this is
// one would load node:worker_threads, which costs 7 ms.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { userUs: userCPUTime, systemUs: systemCPUTime, peakRssKib: readHighWaterMark() ?? maxRSS };
  writeSync(USAGE_DESCRIPTOR, `${JSON.stringify(usage)}\n`);
});

/**
 * Peak resident memory from the kernel's own account of this process. getrusage's figure (maxRSS) will not do on Linux:
 * a process starts with the peak of the one that started it, so below a large parent every child looks large.
 */
function readHighWaterMark() {
  try {
    const match = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return match === null ? undefined : Number(match[1]);
  } catch {
    return undefined;
  }
}
