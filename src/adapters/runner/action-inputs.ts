import { getInput, setSecret } from '@actions/core';

export interface SecretSources {
  /** Inputs that hold a secret: `token`. */
  readonly inputs: readonly string[];
  /** Environment variables that do: `GITHUB_TOKEN`. */
  readonly variables: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Text of an action's input without white space around it; empty where it is not set. */
export function readActionInput(name: string): string {
  return getInput(name);
}

/** Has the runner replace secrets by `***` in everything that follows; comes before anything else is written. */
export function maskSecrets({ inputs, variables, env }: SecretSources): void {
  const secrets = [...inputs.map(readActionInput), ...variables.map((variable) => env[variable]?.trim() ?? '')];
  // The runner masks line by line, and an empty mask would be an error.
  const lines = secrets.flatMap((secret) => secret.split('\n')).map((line) => line.trim());
  for (const line of new Set(lines)) if (line !== '') setSecret(line);
}
