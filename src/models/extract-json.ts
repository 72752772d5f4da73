import { parseJson } from '../shared/parse-json.ts';

/** A longer answer is no answer. */
const MAX_ANSWER_CHARS = 400_000;
/** Of all that is repaired of one answer: of hostile text, 10,000 characters take the library 0.2 s, and twice as many four times that. */
const MAX_REPAIRED_CHARS = 10_000;
/** Opening braces that are tried; prose may hold a few. */
const MAX_OBJECTS = 20;
const THOUGHTS_NAME = '(?:think|thinking|thought|thoughts|reasoning)';
/** Where something begins that is not prose: thoughts, their end, or an object. */
const TURN = new RegExp(`<${THOUGHTS_NAME}>|\\[THINK\\]|<\\/${THOUGHTS_NAME}>|\\[\\/THINK\\]|\\{`, 'gi');
const THOUGHTS_END = new RegExp(`<\\/${THOUGHTS_NAME}>|\\[\\/THINK\\]`, 'gi');
const FENCE = '```';
const FENCE_START = /^```[a-z]*/i;

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a text ends with what may be an object, in a fence or not. */
export function endsInObject(text: string): boolean {
  return withoutFence(text).endsWith('}');
}

function withoutFence(text: string): string {
  const inner = text.trim().replace(FENCE_START, '');
  return (inner.endsWith(FENCE) ? inner.slice(0, -FENCE.length) : inner).trim();
}

/**
 * The JSON objects in a model's answer, in their order: the whole, or those between prose, in fences, after thoughts
 * (`<think>`), or within a JSON string; each followed by the objects that its properties are or hold as text. Thoughts are looked
 * for outside of objects alone: what a string holds is never cut. Comments and trailing commas are no obstacle.
 */
export function extractObjects(answer: string): readonly JsonObject[] {
  const text = answer.slice(0, MAX_ANSWER_CHARS);
  const whole = parseJson(withoutFence(text));
  const objects = typeof whole === 'string' ? findObjects(whole) : findObjects(text);
  return objects.flatMap((object) => [...innerObjects(object), object]);
}

/** Objects in an answer that only a guess makes JSON: quotes of another kind, Python's literals, a comma that lacks. */
export async function repairObjects(answer: string): Promise<readonly JsonObject[]> {
  const candidates = findCandidates(answer.slice(0, MAX_ANSWER_CHARS));
  if (candidates.length === 0) return [];
  const { jsonrepair } = await import('jsonrepair');
  let charsLeft = MAX_REPAIRED_CHARS;
  return candidates.flatMap((text) => {
    if (text.length > charsLeft) return [];
    charsLeft -= text.length;
    const object = toObject(parseJson(repair(text)));
    return object === undefined ? [] : [...innerObjects(object), object];
  });

  function repair(text: string): string {
    try {
      return jsonrepair(text);
    } catch {
      return '';
    }
  }
}

function findObjects(text: string): JsonObject[] {
  const objects: JsonObject[] = [];
  let tries = 0;
  walk(text, {
    onObject(start) {
      if (tries++ >= MAX_OBJECTS) return undefined;
      const end = findEnd(text, start);
      const object = end === -1 ? undefined : parseObject(text.slice(start, end));
      if (object === undefined) return start + 1;
      objects.push(object);
      return end;
    },
    onThoughtsEnd: () => objects.splice(0),
  });
  return objects;
}

/** From each brace that opens to the last that closes, with thoughts left out. */
function findCandidates(text: string): string[] {
  const last = text.lastIndexOf('}') + 1;
  let candidates: string[] = [];
  walk(text, {
    onObject(start) {
      if (candidates.length >= MAX_OBJECTS || start >= last) return undefined;
      candidates.push(text.slice(start, last));
      return start + 1;
    },
    onThoughtsEnd: () => {
      candidates = [];
    },
  });
  return candidates;
}

interface Walker {
  /** At an opening brace: where to go on; undefined to end. */
  onObject(start: number): number | undefined;
  /** At the end of thoughts whose beginning lacks: what came before was thought. */
  onThoughtsEnd(): void;
}

/** Goes through what is not thought; a thought without an end is the rest of the text. */
function walk(text: string, { onObject, onThoughtsEnd }: Walker): void {
  for (let at: number | undefined = 0; at !== undefined; ) {
    TURN.lastIndex = at;
    const turn = TURN.exec(text);
    if (turn === null) return;
    const after = turn.index + turn[0].length;
    if (turn[0] === '{') at = onObject(turn.index);
    else if (/^.\//.test(turn[0])) {
      onThoughtsEnd();
      at = after;
    } else {
      THOUGHTS_END.lastIndex = after;
      const end = THOUGHTS_END.exec(text);
      at = end === null ? undefined : end.index + end[0].length;
    }
  }
}

/** Answers are wrapped: `{"result": {…}}`, `{"name": "triage", "arguments": "{…}"}`. */
function innerObjects(object: JsonObject): JsonObject[] {
  return Object.values(object)
    .slice(0, MAX_OBJECTS)
    .map((value) => toObject(typeof value === 'string' ? parseJson(value) : value))
    .filter((value) => value !== undefined);
}

/** Position after the brace that closes the one at `start`; -1 where none does. */
function findEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      at = findStringEnd(text, at);
      if (at === -1) return -1;
    } else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

/** Position of the quote that ends the string which begins at `start`; -1 where none does. */
function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function parseObject(text: string): JsonObject | undefined {
  return toObject(parseJson(text) ?? parseJson(mendJson(text)));
}

function toObject(value: unknown): JsonObject | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : undefined;
}

const STRING_OR_FLAW =
  /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]{0,500}?\*\/|,(?=\s*[}\]])|\b(?:True|False|None)\b/g;
const MENDED: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

/** Removes comments and trailing commas, and spells Python's constants as JSON does; strings stay as they are. */
function mendJson(text: string): string {
  return text.replace(STRING_OR_FLAW, (found) => (found.startsWith('"') ? found : (MENDED[found] ?? '')));
}
