import { SECRET_PATTERNS, type SecretPattern } from './secret-patterns.ts';

/** What stands for a secret in every text of one run. */
export interface Placeholder {
  /** `[redacted token 1]` */
  readonly text: string;
  readonly kind: SecretPattern['kind'];
}

/** Zero-width and direction characters and their kin. */
const UNSEEN = /[\p{Format}\p{Default_Ignorable_Code_Point}]/gu;

/** Takes secrets out of lines; the same secret gets the same placeholder as long as the redactor lives. */
export class Redactor {
  readonly #placeholders = new Map<string, Placeholder>();
  readonly #counts = new Map<SecretPattern['kind'], number>();

  /** A secret that is cut by what is not seen is one, too: whoever shows the line may leave that out. */
  redact(line: string): string {
    const seen = line.replace(UNSEEN, '');
    if (seen === line) return this.#redactSeen(line);
    const redacted = this.#redactSeen(seen);
    return redacted === seen ? line : redacted;
  }

  #redactSeen(line: string): string {
    return SECRET_PATTERNS.reduce((text, { kind, pattern }) => {
      return text.replace(pattern, (match: string, ...rest: unknown[]) => {
        const groups = rest.at(-1);
        const secret = typeof groups === 'object' ? (groups as { secret?: string }).secret : match;
        // From its end: what stands before the secret may hold the same letters.
        return secret === undefined ? match : replaceLast(match, secret, this.#placeholderOf(kind, secret).text);
      });
    }, line);
  }

  /** The line is a part of a private key that goes over several lines. */
  redactKeyLine(line: string): string {
    return this.#placeholderOf('private key', line).text;
  }

  /** Those that were needed so far, for whoever reads the texts. */
  placeholders(): readonly Placeholder[] {
    return [...this.#placeholders.values()];
  }

  #placeholderOf(kind: SecretPattern['kind'], secret: string): Placeholder {
    const known = this.#placeholders.get(secret);
    if (known !== undefined) return known;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const placeholder = { kind, text: `[redacted ${kind} ${number}]` };
    this.#placeholders.set(secret, placeholder);
    return placeholder;
  }
}

function replaceLast(text: string, part: string, replacement: string): string {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + replacement + text.slice(at + part.length);
}
