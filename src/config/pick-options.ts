import type { Fields, OptionsOf } from './field.ts';

/** What of a command's options one table names: so that a room gets the options of that table and no others. */
export function pickOptions<Table extends Fields>(table: Table, options: OptionsOf<Table>): OptionsOf<Table> {
  return Object.fromEntries(Object.keys(table).map((name) => [name, options[name]])) as OptionsOf<Table>;
}
