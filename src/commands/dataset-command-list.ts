import { bind } from './bind-command.ts';
import type { CommandEntry } from './command-entry.ts';

/** The commands of the group `dataset`. */
export const DATASET_COMMANDS: readonly CommandEntry[] = [
  {
    name: 'dataset qualitizer',
    summary: 'write a dataset that teaches a model which issues say enough',
    usage: '--out <file.jsonl> [options]',
    examples: [
      'auto-triager dataset qualitizer --db corpus.sqlite --out qualitizer.jsonl',
      'auto-triager dataset qualitizer --categorizable-ids good.txt --missing-info-ids poor.txt --out qualitizer.jsonl',
    ],
    async load() {
      const { datasetQualitizerFields, readDatasetQualitizerFlags } = await import(
        '../config/dataset-qualitizer-options.ts'
      );
      return bind({
        fields: datasetQualitizerFields,
        read: readDatasetQualitizerFlags,
        load: async () => (await import('./dataset-qualitizer.ts')).runDatasetQualitizer,
      });
    },
  },
  {
    name: 'dataset categorizer',
    summary: 'write a dataset that teaches a model to choose labels',
    usage: '--out <file.jsonl> [options]',
    examples: [
      'auto-triager dataset categorizer --labels-file labels.txt --types-file types.txt --out categorizer.jsonl',
      'auto-triager dataset categorizer --ids well-labelled.txt --format gemini --out categorizer.jsonl',
    ],
    async load() {
      const { datasetCategorizerFields, readDatasetCategorizerFlags } = await import(
        '../config/dataset-categorizer-options.ts'
      );
      return bind({
        fields: datasetCategorizerFields,
        read: readDatasetCategorizerFlags,
        load: async () => (await import('./dataset-categorizer.ts')).runDatasetCategorizer,
      });
    },
  },
  {
    name: 'dataset submit',
    summary: 'train a model on a dataset, at OpenAI or elsewhere',
    usage: '(--train <file.jsonl> --model <name> | --job <id>) [options]',
    examples: [
      'auto-triager dataset submit --train qualitizer.jsonl --validation qualitizer.validation.jsonl --model gpt-4.1-mini-2025-04-14 --wait',
      'auto-triager dataset submit --job ftjob-abc123 --wait',
    ],
    async load() {
      const { datasetSubmitFields, readDatasetSubmitFlags } = await import('../config/dataset-submit-options.ts');
      return bind({
        fields: datasetSubmitFields,
        read: readDatasetSubmitFlags,
        load: async () => (await import('./dataset-submit.ts')).runDatasetSubmit,
      });
    },
  },
];
