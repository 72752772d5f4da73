import type { CommandEntry } from '../../src/commands/command-entry.ts';
import type { Field } from '../../src/config/field.ts';
import { markdownTable } from '../../src/text/markdown-table.ts';

/** Every command with its usage, its options and its examples, under a heading of the given level. */
export async function renderCommands(commands: readonly CommandEntry[], headingLevel: number): Promise<string> {
  const heading = '#'.repeat(headingLevel);
  const sections = await Promise.all(
    commands.map(async (command) => {
      const { fields } = await command.load();
      return [
        `${heading} \`auto-triager ${command.name}\``,
        `${capitalize(command.summary)}.`,
        shellBlock([`auto-triager ${command.name} ${command.usage}`]),
        renderFields(Object.values(fields)),
        `For example:\n\n${shellBlock(command.examples)}`,
      ].filter((part) => part !== '');
    }),
  );
  return sections.flat().join('\n\n');
}

function renderFields(fields: readonly Field[]): string {
  // What is only an action's input has no name on the command line.
  const rows = fields
    .map((field) => [nameOf(field), defaultOf(field), field.description])
    .filter(([name]) => name !== '');
  if (rows.length === 0) return '';
  return markdownTable(['option', 'default', 'what it is'], rows);
}

function nameOf(field: Field): string {
  const names = [field.argument ?? field.flag, ...(field.env ?? [])].filter((name) => name !== undefined);
  return names.map((name) => `\`${name}\``).join(' or ');
}

function defaultOf(field: Field): string {
  if (field.required) return 'required';
  return field.default === undefined ? '' : `\`${field.default}\``;
}

function shellBlock(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
