/** The user must change an input, a flag or a file. Carries every fault found, so that all can be fixed at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(list.join('\n'), options);
    this.problems = list;
  }
}

export interface ServiceFacts extends ErrorOptions {
  /** Who failed, as a user knows it: `GitHub`, `Gemini`. */
  readonly service: string;
  /** HTTP status, absent when no answer arrived. */
  readonly status?: number;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Where another text might have fared better: its length may be at fault, or anything else in it. */
  readonly blames?: Blame | undefined;
}

export type Blame = 'length' | 'content';

/** A remote service refused, failed or did not answer. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly service: string;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly blames: Blame | undefined;

  constructor(message: string, facts: ServiceFacts) {
    super(message, { cause: facts.cause });
    this.service = facts.service;
    this.status = facts.status;
    this.retryable = facts.retryable;
    this.retryAfterMs = facts.retryAfterMs;
    this.blames = facts.blames;
  }
}

export interface ArtifactFacts extends ErrorOptions {
  /** File name inside the artifact folder, such as `vectors.hnsw`. */
  readonly file: string;
  readonly expected: string;
  readonly found: string;
  /** The database that holds the index, without what is secret in its address; absent where a folder does. */
  readonly database?: string;
}

/** The index artifact and this code disagree; says which file, what was expected, what was found, what rebuilds it. */
export class ArtifactError extends Error {
  override readonly name = 'ArtifactError';
  readonly file: string;
  readonly expected: string;
  readonly found: string;

  constructor(facts: ArtifactFacts) {
    const { database } = facts;
    const place = database === undefined ? '' : ` of the database at ${database}`;
    super(
      `The index file ${facts.file}${place} cannot be used: expected ${facts.expected}, found ${facts.found}. ` +
        `Rebuild it with: auto-triager index --db corpus.sqlite --out ${database === undefined ? 'index-artifacts' : 'postgres://…'}`,
      { cause: facts.cause },
    );
    this.file = facts.file;
    this.expected = facts.expected;
    this.found = facts.found;
  }
}
