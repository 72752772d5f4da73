import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CompiledKernel, compileKernels } from './kernels/compile-kernel.ts';

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

try {
  for (const kernel of await compileKernels(root)) await update(kernel);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function update({ path, current, wanted }: CompiledKernel): Promise<void> {
  if (current === wanted) {
    console.log(`${path} is up to date.`);
  } else if (isCheck) {
    console.error(`${path} is not what its .wat gives. Run \`npm run kernels\` and commit it.`);
    process.exitCode = 1;
  } else {
    await writeFile(join(root, path), wanted);
    console.log(`${path} is written anew.`);
  }
}
