import { sourceName, type TextSource } from '../../config/text-source.ts';
import type { CountTokens } from '../../models/token-counter.ts';
import { ConfigError } from '../../shared/errors.ts';
import { readTextSource } from '../files/read-text-source.ts';

const MAX_PROMPT_FILE_BYTES = 1024 * 1024;
/** Instructions of one's own must leave room for the issue. */
const MAX_INSTRUCTION_SHARE = 0.5;

/** A user's own instructions to a model; undefined without a file. Throws ConfigError: missing, empty, too long. */
export async function readInstructions(
  { promptFile, maxPromptTokens }: { readonly promptFile?: TextSource | undefined; readonly maxPromptTokens: number },
  countTokens: CountTokens,
): Promise<string | undefined> {
  if (promptFile === undefined) return undefined;
  const name = sourceName(promptFile);
  const text = (await readTextSource(promptFile, { maxBytes: MAX_PROMPT_FILE_BYTES })).trim();
  if (text === '') throw new ConfigError(`${name} is empty; write instructions, or do not set prompt_file`);
  const [tokens, most] = [countTokens(text), Math.floor(maxPromptTokens * MAX_INSTRUCTION_SHARE)];
  if (tokens <= most) return text;
  throw new ConfigError(
    `${name} has about ${tokens} tokens; it may have at most ${most}, a part of max_prompt_tokens (${maxPromptTokens}). Shorten it, or raise max_prompt_tokens.`,
  );
}
