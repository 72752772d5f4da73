import { setOutput } from '@actions/core';
import type { Log } from '../../shared/log.ts';
import type { Output } from '../../shared/output.ts';
import { fitOutput, MAX_OUTPUT_BYTES } from './fit-output.ts';

/**
 * Sets the outputs of the step: the one place that can (biome.json). Each stays below the limit; JSON says inside that it
 * was shortened, of the others a warning tells.
 */
export function writeOutputs(outputs: Readonly<Record<string, Output>>, log: Log): void {
  for (const [name, output] of Object.entries(outputs)) {
    const { text, isWhole } = fitOutput(output);
    if (!isWhole) {
      const message = `The output ${name} is shortened: values of ${MAX_OUTPUT_BYTES / 1024} KiB and more do not fit into env:.`;
      if (output.kind === 'json') log.info(message);
      else log.warning(message);
    }
    setOutput(name, text);
  }
}
