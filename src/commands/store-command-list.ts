import { bind } from './bind-command.ts';
import type { CommandEntry } from './command-entry.ts';

/** The commands of the group `store`. */
export const STORE_COMMANDS: readonly CommandEntry[] = [
  {
    name: 'store copy',
    summary: 'copy a corpus from a file into a database, or back',
    usage: '<from> <to> [options]',
    examples: [
      'auto-triager store copy corpus.sqlite postgres://triage@db.internal/triage',
      'auto-triager store copy postgres://triage@db.internal/triage corpus.sqlite --repo acme/rocket',
    ],
    async load() {
      const { readStoreCopyFlags, storeCopyFields } = await import('../config/store-copy-options.ts');
      return bind({
        fields: storeCopyFields,
        read: readStoreCopyFlags,
        load: async () => (await import('./store-copy.ts')).runStoreCopy,
      });
    },
  },
];
