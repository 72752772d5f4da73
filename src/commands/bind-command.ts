import type { Fields } from '../config/field.ts';
import type { FlagValues, OptionSource } from '../config/option-source.ts';
import type { CommandContext } from './context.ts';

/** A command with everything it needs, loaded when it is asked for. */
export interface LoadedCommand {
  readonly fields: Fields;
  /** Checks the flags and runs; resolves to the exit code. Rejects with ConfigError before anything was done. */
  run(values: FlagValues, context: CommandContext): Promise<number>;
}

/** A command's options and how they are read; its code is loaded after they were found good: a mistake is answered at once. */
export interface Binding<Options> {
  readonly fields: Fields;
  readonly read: (source: OptionSource) => Options;
  readonly load: () => Promise<(options: Options, context: CommandContext) => Promise<number>>;
  /** Whether these flags make it work on GitHub: then settings may come from there. */
  readonly isOnGitHub?: (values: FlagValues) => boolean;
}

export function bind<Options>({ fields, read, load, isOnGitHub = () => false }: Binding<Options>): LoadedCommand {
  return {
    fields,
    async run(values, context) {
      const { env, log } = context;
      const { openFlagOptions } = await import('./settings/open-flag-options.ts');
      const options = read(await openFlagOptions({ fields, values, env, log, mayAskGitHub: isOnGitHub(values) }));
      const run = await load();
      return run(options, context);
    },
  };
}
