import { setFlagsFromString } from 'node:v8';

/**
 * Import this first, in a program that ends soon: V8 then compiles a function to fast code after ten times as many calls as
 * else. A triage has ended before such code pays for its making, which takes a tenth of the processor time; what goes on for
 * longer, such as learning, comes to it all the same. The figures are ten times V8's own (`node --v8-options`).
 */
for (const flag of [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=1000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=5000',
]) {
  setFlagsFromString(flag);
}
