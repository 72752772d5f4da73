import { Command, CommanderError, Option } from 'commander';
import { createTerminalLog, type TerminalLog } from '../adapters/terminal/terminal-log.ts';
import { createTerminalOutput, type TerminalOutput } from '../adapters/terminal/terminal-output.ts';
import { type Field, type Fields, secretNames } from '../config/field.ts';
import { type Environment, type FlagValues, flagName } from '../config/option-source.ts';
import { createSecretMask } from '../shared/mask-secrets.ts';
import { VERSION } from '../shared/version.ts';
import type { CommandEntry } from './command-entry.ts';
import { COMMAND_GROUPS, COMMANDS } from './command-list.ts';
import { EXIT_DONE, EXIT_FAILED, EXIT_WRONG_USAGE } from './context.ts';
import { explainError } from './explain-error.ts';

export interface Terminal {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Environment;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

interface FrameFlags {
  readonly json?: true;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** Runs one command line; resolves to the exit code: 0 done, 1 failed, 2 wrong usage. Never rejects. */
export async function runProgram(terminal: Terminal): Promise<number> {
  const output = createTerminalOutput(terminal.stdout, (text) => session.mask(text));
  const session: Session = {
    terminal,
    output,
    log: createTerminalLog({ stream: terminal.stderr, quiet: false, verbose: false }),
    mask: (text) => text,
    isVerbose: false,
    exitCode: EXIT_DONE,
  };
  try {
    const program = await createProgram(session);
    await program.parseAsync(terminal.args, { from: 'user' });
  } catch (error) {
    report(error, session);
  }
  session.log.close();
  await output.finish().catch((error: Error) => {
    session.log.error(`the result could not be written: ${error.message}`);
    session.exitCode = EXIT_FAILED;
  });
  return session.exitCode;
}

/** What changes while one command line runs. */
interface Session {
  readonly terminal: Terminal;
  readonly output: TerminalOutput;
  log: TerminalLog;
  /** Knows the secrets of the command, once it is known. */
  mask: (text: string) => string;
  isVerbose: boolean;
  exitCode: number;
}

async function createProgram(session: Session): Promise<Command> {
  const program = new Command('auto-triager')
    .description("Labels new GitHub issues from the repository's own history, and says how sure it is.")
    .version(VERSION)
    .helpCommand('help [command]', 'show the help of a command')
    // Flags belong to the command before them: `config` and `config init` both have --json.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: session.output.writeText,
      writeErr: (text) => session.log.info(text.trimEnd()),
      outputError: (text) =>
        session.log.error(
          text
            .trim()
            .replace(/^error: /, '')
            .replaceAll('\n', ' '),
        ),
    });
  for (const entry of COMMANDS) {
    const command = describeCommand(addCommand(program, entry.name), entry);
    // Only the command that is asked for loads its options: for `--version` they would be a waste of time.
    const isAskedFor = entry.name.split(' ').every((word) => session.terminal.args.includes(word));
    if (isAskedFor) await loadCommand(command, entry, session);
  }
  return program;
}

/** A command whose name has two words stands inside a group, which is made with its first command. */
function addCommand(program: Command, name: string): Command {
  const [first = '', second] = name.split(' ');
  if (second === undefined) return program.command(first);
  const group = program.commands.find((command) => command.name() === first);
  const summary = COMMAND_GROUPS[first] ?? '';
  const outer = group ?? program.command(first).summary(summary).description(summary);
  return outer.enablePositionalOptions().command(second);
}

function describeCommand(command: Command, entry: CommandEntry): Command {
  const examples = entry.examples.map((example) => `  $ ${example}`).join('\n');
  return command
    .summary(entry.summary)
    .description(entry.summary)
    .usage(entry.usage)
    .addHelpText('after', `\nExamples:\n${examples}`);
}

async function loadCommand(command: Command, entry: CommandEntry, session: Session): Promise<void> {
  const { fields, run } = await entry.load();
  addOptions(command, fields);
  command.action(async () => {
    const flags = command.opts<FrameFlags>();
    session.isVerbose = flags.verbose === true;
    session.mask = createSecretMask(readSecrets(fields, session.terminal.env));
    session.log = await createLog(session, flags);
    const { writeJson, writeText, writeCommands } = session.output;
    const { log, terminal } = session;
    const context = { log, json: flags.json === true, env: terminal.env, writeJson, writeText, writeCommands };
    session.exitCode = await run(readValues(command, fields), context);
  });
}

function addOptions(command: Command, fields: Fields): void {
  const list = Object.values(fields);
  // Optional for commander: a missing one is reported together with all other faults.
  for (const { argument, description } of list) {
    if (argument !== undefined) command.argument(`[${argument.slice(1, -1)}]`, description);
  }
  for (const field of list) {
    if (field.flag === undefined) continue;
    const option = new Option(field.flag, describe(field));
    command.addOption(field.isList === true ? option.argParser(joinValues) : option);
  }
  command
    .option('--json', 'print the result as JSON')
    .option('-q, --quiet', 'print only the result, warnings and errors')
    .option('-v, --verbose', 'print details, and where an error comes from');
  const variables = list.filter((field) => field.env !== undefined);
  if (variables.length === 0) return;
  const lines = variables.map((field) => `  ${(field.env ?? []).join(', ')}: ${field.description}`);
  command.addHelpText('after', `\nEnvironment variables:\n${lines.join('\n')}`);
}

function joinValues(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before},${value}`;
}

function describe(field: Field): string {
  const isSwitch = field.flag?.includes('<') === false;
  return field.default === undefined || isSwitch
    ? field.description
    : `${field.description} (default: ${field.default})`;
}

function readValues(command: Command, fields: Fields): FlagValues {
  const values = new Map<string, string>();
  let position = 0;
  for (const field of Object.values(fields)) {
    const name = flagName(field);
    const value: unknown =
      field.argument === undefined ? command.getOptionValue(attributeOf(field)) : command.args[position++];
    if (value !== undefined) values.set(name, String(value));
  }
  return values;
}

function attributeOf(field: Field): string {
  return field.flag === undefined ? '' : new Option(field.flag).attributeName();
}

/** All that the environment holds of a command's secrets: they come by no flag, which other users of a machine could see. */
function readSecrets(fields: Fields, env: Environment): string[] {
  return secretNames(fields).variables.flatMap((variable) => env[variable] ?? []);
}

/** Bars are for terminals that can move the cursor; the library that draws them is loaded for these alone. */
async function createLog({ terminal, mask }: Session, flags: FrameFlags): Promise<TerminalLog> {
  const { stderr, env } = terminal;
  const { quiet = false, verbose = false } = flags;
  const canDraw = stderr.isTTY === true && env.TERM !== 'dumb' && !quiet;
  const drawBar = canDraw ? (await import('../adapters/terminal/progress-bar.ts')).createProgressBar : undefined;
  return createTerminalLog({ stream: stderr, quiet, verbose, drawBar, mask });
}

/** Tells an error and sets the exit code. Commander has told its own; its exit code 0 stands for help and version. */
function report(error: unknown, session: Session): void {
  if (error instanceof CommanderError) {
    session.exitCode = error.exitCode === 0 ? EXIT_DONE : EXIT_WRONG_USAGE;
    return;
  }
  session.log.close();
  const { lines, exitCode } = explainError(error, { isVerbose: session.isVerbose });
  for (const line of lines) session.log.error(line);
  session.exitCode = exitCode;
}
