// Loaded into a measured process by --require. When it ends, it writes what it used as one line of JSON to its file
// descriptor 3, which the measuring process reads.
const { readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const USAGE_DESCRIPTOR = 3;

// Threads load this too; the process counts what they use, and reports it once.
if (isMainThread) process.on('exit', report);

function report() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { userUs: userCPUTime, systemUs: systemCPUTime, peakRssKib: readHighWaterMark() ?? maxRSS };
  writeSync(USAGE_DESCRIPTOR, JSON.stringify(usage));
}

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
