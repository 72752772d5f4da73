import { bind } from './bind-command.ts';
import type { CommandEntry } from './command-entry.ts';

/** The commands about logs of failed CI jobs. */
export const LOG_COMMANDS: readonly CommandEntry[] = [
  {
    name: 'summarize-run',
    summary: 'show why a run failed: the lines that matter, failing tests',
    usage: '--run <id> --repo <owner/name> | --log <file> | --junit <file> [options]',
    examples: [
      'auto-triager summarize-run --repo grafana/grafana --run 12345678901',
      'auto-triager summarize-run --run https://github.com/grafana/grafana/actions/runs/12345678901/attempts/2',
      'auto-triager summarize-run --log build.log',
      'auto-triager summarize-run --log run.zip --passing-log main.log --max-chars 4000',
      'auto-triager summarize-run --log build.log --extract-only --json',
      'auto-triager summarize-run --junit junit.xml --log build.log',
    ],
    async load() {
      const { readSummarizeRunFlags, summarizeRunFields } = await import('../config/summarize-run-options.ts');
      return bind({
        fields: summarizeRunFields,
        read: readSummarizeRunFlags,
        load: async () => (await import('./summarize-run.ts')).runSummarizeRun,
      });
    },
  },
  {
    name: 'serve',
    summary: 'answer over HTTP why runs on GitHub failed',
    usage: '--repo <owner/name> [--port <number>] [options]',
    examples: [
      'auto-triager serve --repo acme/rocket --port 8080',
      'auto-triager serve --repo acme/rocket --ai-endpoint http://127.0.0.1:11434/v1 --ai-model mistral',
      'AUTO_TRIAGER_TOKEN=… auto-triager serve --repo acme/rocket --repo acme/sled --host 0.0.0.0',
    ],
    async load() {
      const { readServeFlags, serveFields } = await import('../config/serve-options.ts');
      return bind({
        fields: serveFields,
        read: readServeFlags,
        load: async () => (await import('./serve.ts')).runServe,
      });
    },
  },
  {
    name: 'evaluate-logs',
    summary: 'measure summarize-run on logs whose telling lines are known',
    usage: '--labels <file> --logs <folder> [options]',
    examples: [
      'auto-triager evaluate-logs --labels labels.jsonl --logs logs',
      'auto-triager evaluate-logs --labels labels.jsonl --logs logs --max-chars 4000,16000 --json',
    ],
    async load() {
      const { evaluateLogsFields, readEvaluateLogsFlags } = await import('../config/evaluate-logs-options.ts');
      return bind({
        fields: evaluateLogsFields,
        read: readEvaluateLogsFlags,
        load: async () => (await import('./evaluate-logs.ts')).runEvaluateLogs,
      });
    },
  },
];
