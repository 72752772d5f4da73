import { bind } from './bind-command.ts';
import type { CommandEntry } from './command-entry.ts';

/** Commands that show what became of what triage did. */
export const LIVE_COMMANDS: readonly CommandEntry[] = [
  {
    name: 'corrections',
    summary: 'show which applied labels people removed',
    usage: '[options]',
    examples: [
      'auto-triager corrections --db corpus.sqlite',
      "auto-triager corrections --db corpus.sqlite --bot-login 'my-triager[bot]' --json",
    ],
    async load() {
      const { correctionsFields, readCorrectionsFlags } = await import('../config/corrections-options.ts');
      return bind({
        fields: correctionsFields,
        read: readCorrectionsFlags,
        load: async () => (await import('./corrections.ts')).runCorrections,
      });
    },
  },
  {
    name: 'dashboard',
    summary: 'write a page with what came in, what triage did and what waits',
    usage: '[options]',
    examples: [
      'auto-triager dashboard --db corpus.sqlite --out dashboard',
      "auto-triager dashboard --db corpus.sqlite --bot-login 'my-triager[bot]' --json",
    ],
    async load() {
      const { dashboardFields, readDashboardFlags } = await import('../config/dashboard-options.ts');
      return bind({
        fields: dashboardFields,
        read: readDashboardFlags,
        load: async () => (await import('./dashboard.ts')).runDashboard,
      });
    },
  },
];
