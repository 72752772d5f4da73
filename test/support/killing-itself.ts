/**
 * Loaded before a program (`--import`), it kills the process at once, as a machine that goes down does, where the program
 * is about to make, move or remove files or folders for the time that KILL_AT_CHANGE says; the first is 1. Where a process stands then depends on
 * nothing but the program.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = ['mkdir', 'rename', 'rm'];

let left = Number(process.env.KILL_AT_CHANGE);

function countCalls(functions: Record<string, unknown>, name: string): void {
  const change = functions[name];
  if (typeof change !== 'function') return;
  functions[name] = (...args: unknown[]) => {
    left--;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
}

for (const name of CHANGES) {
  countCalls(fs.promises as never, name);
  countCalls(fs as never, `${name}Sync`);
}
syncBuiltinESMExports();
