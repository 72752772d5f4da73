import { parseJson } from '../shared/parse-json.ts';

/** A longer answer is no answer. */
const MAX_ANSWER_CHARS = 400_000;
const THOUGHTS_END = /<\/(?:think|thinking|thought)>/gi;
const THOUGHTS_START = /<(?:think|thinking|thought)>/i;
/** Opening braces that are tried; prose may hold a few. */
const MAX_OBJECTS = 20;

/**
 * The JSON objects in a model's answer, in their order: the whole, or those between prose, in fences and after thoughts
 * (`<think>`). Comments and trailing commas are no obstacle.
 */
export function extractObjects(answer: string): Record<string, unknown>[] {
  const text = withoutThoughts(answer.slice(0, MAX_ANSWER_CHARS));
  const objects: Record<string, unknown>[] = [];
  let tries = 0;
  for (let start = text.indexOf('{'); start !== -1 && tries < MAX_OBJECTS; tries++) {
    const end = findEnd(text, start);
    const object = end === -1 ? undefined : parseObject(text.slice(start, end));
    if (object !== undefined) objects.push(object);
    start = text.indexOf('{', object === undefined ? start + 1 : end);
  }
  return objects;
}

/** What stands behind the last thought; of a thought that never ends, what stands before it. */
function withoutThoughts(text: string): string {
  const end = [...text.matchAll(THOUGHTS_END)].at(-1);
  const rest = end === undefined ? text : text.slice(end.index + end[0].length);
  const start = rest.search(THOUGHTS_START);
  return start === -1 ? rest : rest.slice(0, start);
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

function parseObject(text: string): Record<string, unknown> | undefined {
  const value = parseJson(text) ?? parseJson(mendJson(text));
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}

const STRING_OR_FLAW =
  /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]{0,500}?\*\/|,(?=\s*[}\]])|\b(?:True|False|None)\b/g;
const MENDED: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

/** Removes comments and trailing commas, and spells Python's constants as JSON does; strings stay as they are. */
function mendJson(text: string): string {
  return text.replace(STRING_OR_FLAW, (found) => (found.startsWith('"') ? found : (MENDED[found] ?? '')));
}
