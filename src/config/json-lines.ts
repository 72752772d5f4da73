import { parseJson } from '../shared/parse-json.ts';

/** Where the values of a JSON text stand. */
export interface JsonLines {
  /** 1-based line of the value at a path such as `[3, 'projects', 0]`; of the nearest one around it where there is none. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Keys that an object holds twice, of which `JSON.parse` drops all but the last. */
  readonly repeatedKeys: readonly { readonly key: string; readonly line: number }[];
}

/** An object or list that is open at some point of the text. */
interface Frame {
  /** Absent for a list. */
  readonly keys?: Set<string>;
  /** Where the next value goes: its index, or its key; undefined while a key is awaited. */
  place: number | string | undefined;
}

/** A text without an end goes to the end of all: looked for again from each of its quotes, it would take the square of its length. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\],]|\n|[^\s{}[\],:"]+/g;
/** Deeper values are nobody's settings; keeps a hostile file from filling the memory. */
const MAX_DEPTH = 6;

/** Finds the lines of a text that `JSON.parse` accepts; of any other text it finds some. */
export function findJsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const repeatedKeys: { key: string; line: number }[] = [];
  const frames: Frame[] = [];
  let line = 1;

  function recordValue(): void {
    if (frames.length > MAX_DEPTH) return;
    lines.set(pathKey(frames.map(({ place }) => place ?? '')), line);
  }

  function recordKey(frame: Frame, key: string): void {
    if (frame.keys?.has(key) === true) repeatedKeys.push({ key, line });
    frame.keys?.add(key);
    frame.place = key;
  }

  function readText(token: string): void {
    const frame = frames.at(-1);
    if (frame?.keys !== undefined && frame.place === undefined) recordKey(frame, readKey(token));
    else recordValue();
  }

  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') line += 1;
    else if (token === ',') step(frames.at(-1));
    else if (token === '}' || token === ']') frames.pop();
    else if (token === '{' || token === '[') {
      recordValue();
      frames.push(token === '{' ? { keys: new Set(), place: undefined } : { place: 0 });
    } else readText(token);
  }
  return { repeatedKeys, lineOf: (path) => nearestLine(lines, path) };
}

/** The next value of a list, the next key of an object. */
function step(frame: Frame | undefined): void {
  if (frame !== undefined) frame.place = typeof frame.place === 'number' ? frame.place + 1 : undefined;
}

function readKey(token: string): string {
  return String(parseJson(token, () => token));
}

function nearestLine(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const found = lines.get(pathKey(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return 1;
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map((part) => JSON.stringify(part)).join('/');
}
