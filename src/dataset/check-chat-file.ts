import { LIST_NAMES } from '../labels/families.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { DatasetKind } from './dataset-report.ts';
import { openaiLineSchema } from './example-format.ts';

export interface CheckedFile {
  readonly examples: number;
  /** What is wrong, by line; empty: the file is as the format demands. */
  readonly faults: readonly string[];
  /** What its answers teach; undefined for other files than ours. */
  readonly kind: DatasetKind | undefined;
}

const MAX_FAULTS = 10;

/** Checks a file of OpenAI's chat format line by line. `source` is what the user calls the file. */
export function checkChatFile(text: string, source: string): CheckedFile {
  const faults: string[] = [];
  let kind: DatasetKind | undefined;
  let examples = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    examples += 1;
    const checked = checkLine(line);
    if (checked.fault !== undefined) faults.push(`${source}, line ${index + 1}: ${checked.fault}`);
    kind ??= checked.kind;
  }
  if (examples === 0) faults.push(`${source} holds no example`);
  const more = faults.length - MAX_FAULTS;
  return {
    examples,
    kind,
    faults:
      more <= 0 ? faults : [...faults.slice(0, MAX_FAULTS), `${source}: and ${more} more lines that are not valid`],
  };
}

function checkLine(line: string): { readonly fault?: string; readonly kind?: DatasetKind } {
  const value = parseJson(line);
  const parsed = openaiLineSchema.safeParse(value);
  if (parsed.success) {
    const kind = kindOfAnswer(parsed.data.messages.at(-1)?.content ?? '');
    return kind === undefined ? {} : { kind };
  }
  if (value === undefined) return { fault: 'not valid JSON' };
  const isOther = typeof value === 'object' && value !== null && !('messages' in value);
  if (isOther) return { fault: "not OpenAI's chat format; write the dataset with --format openai" };
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  return { fault: `${place === '' ? '' : `${place}: `}${issue?.message ?? 'not valid'}` };
}

function kindOfAnswer(answer: string): DatasetKind | undefined {
  const value = parseJson(answer);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('isCategorizable' in value) return 'qualitizer';
  return LIST_NAMES.some((list) => list in value) ? 'categorizer' : undefined;
}
