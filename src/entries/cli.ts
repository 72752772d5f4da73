#!/usr/bin/env node
import { explainOldNode } from '../commands/node-version.ts';
import { runProgram } from '../commands/program.ts';

const { argv, env, stderr, stdout, versions } = process;
const complaint = explainOldNode(versions.node);

// Not process.exit: what was written to a pipe must arrive.
if (complaint === undefined) {
  process.exitCode = await runProgram({ args: argv.slice(2), env, stdout, stderr });
} else {
  stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}
