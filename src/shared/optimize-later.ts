import { setFlagsFromString } from 'node:v8';

/**
 * Import this first, in a program that ends soon: V8 then compiles a function to fast code after ten times as many calls as
 * else (`node --v8-options` has its own counts). A triage has ended before such code pays for its making, which takes a tenth
 * of the processor time; loops that go on for long, as in learning, get there as soon as ever.
 */
for (const flag of ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000']) {
  setFlagsFromString(flag);
}
