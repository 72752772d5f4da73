import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import loadWabt from 'wabt';

/** Where the kernels live, from the project's root. */
export const KERNELS_FOLDER = 'src/statistics/kernels';

/** A generated file: what is there, and what the WebAssembly text beside it gives. */
export interface CompiledKernel {
  /** From the project's root. */
  readonly path: string;
  /** Undefined where there is no such file. */
  readonly current: string | undefined;
  readonly wanted: string;
}

/** Every `NAME.wat` of the kernels' folder as the TypeScript of `NAME-wasm.ts`, which holds its bytes. */
export async function compileKernels(root: string): Promise<CompiledKernel[]> {
  const sources = (await readdir(join(root, KERNELS_FOLDER))).filter((file) => file.endsWith('.wat')).sort();
  return await Promise.all(sources.map((source) => compileKernel(root, source)));
}

async function compileKernel(root: string, source: string): Promise<CompiledKernel> {
  const name = basename(source, '.wat');
  const path = `${KERNELS_FOLDER}/${name}-wasm.ts`;
  const text = await readFile(join(root, KERNELS_FOLDER, source), 'utf8');
  const bytes = await toBinary(source, text);
  return {
    path,
    current: await readFile(join(root, path), 'utf8').catch(() => undefined),
    wanted: describe({ name, source, bytes }),
  };
}

/** Throws an error with file, line and column where the text is not WebAssembly. */
export async function toBinary(source: string, text: string): Promise<Uint8Array> {
  const wabt = await loadWabt();
  const parsed = wabt.parseWat(source, text, { simd: true, bulk_memory: true });
  try {
    parsed.validate();
    return parsed.toBinary({}).buffer;
  } finally {
    parsed.destroy();
  }
}

function describe({ name, source, bytes }: { name: string; source: string; bytes: Uint8Array }): string {
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Wasm`;
  return [
    `/** ${source} as WebAssembly (${bytes.length} bytes, base64). Written by \`npm run kernels\`; do not edit. */`,
    '// biome-ignore format: one line',
    `export const ${constant} = '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ].join('\n');
}
