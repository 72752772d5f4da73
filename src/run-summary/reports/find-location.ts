/** Where a text says that a test failed. */
export interface Location {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Endings of source files that tests are written in. */
const SOURCE_ENDING =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyx|rb|go|rs|php|phpt|java|kts?|groovy|scala|clj|cs|fs|vb|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|dart|exs?|erl|hs|lhs|ml|elm|jl|r|lua|pl|pm|t|sh|bash|bats|feature|robot|sol|zig|nim|cr|ipynb)$/i;
/** Files of one dot that can be no name of a class. */
const PLAIN_FILE = /^[\w@+-]+(?:[.-](?:test|spec|cy|e2e|itg))?\.(?:[cm]?[jt]sx?|py|rb|bats|feature|php|go|rs)$/i;
const MAX_PATH_CHARS = 300;

/** Whether a name of a suite or class is a path: with a folder, or with nothing but an ending that no class has. */
export function isPath(name: string): boolean {
  if (name.length > MAX_PATH_CHARS || /[\n"<>|*?]/.test(name)) return false;
  return /[\\/]/.test(name) ? SOURCE_ENDING.test(name) && !name.includes('://') : PLAIN_FILE.test(name);
}

/** Code of others: a failure passes through it, but does not lie in it. */
const FOREIGN =
  /node_modules|^node:|site-packages|(?:^|\/)(?:gems|vendor|\.cargo|rustc)\/|^\/?usr\/(?:lib|local|share)|\/lib\/python\d|^internal\/|^sandbox-script\.js$/;
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|features?|e2e|__tests__)(?:[\\/._-]|$)|Tests?\.\w+$|\.t$/;

/** `f:line:column` and what stands for it: `f, line n` (bats, Python), `f line n` (Perl), `f:line n` (.NET). */
const NUMBERS = /(?::|", line |, line |:line | line )(\d{1,7})(?!\d)(?::\d{1,7})?/g;
/** What cannot stand in a path that is found in running text. */
const BEFORE_PATH = /[\s:()'"`<>[\]|,;=]/;
const MAX_SCANNED_CHARS = 1 << 16;

/**
 * The place in a failure's text: in `file` where that is known, else in a test's file before any other, never in the code of
 * packages. Takes time in proportion to the text.
 */
export function findLocation(text: string, file: string | null): Location | undefined {
  let other: Location | undefined;
  for (const location of findLocations(text.slice(0, MAX_SCANNED_CHARS))) {
    if (file !== null) {
      if (baseName(location.file) === baseName(file)) return { file, line: location.line };
    } else if (!FOREIGN.test(location.file)) {
      if (TEST_FILE.test(location.file)) return location;
      other ??= location;
    }
  }
  return other;
}

function* findLocations(text: string): Generator<Location> {
  for (const match of text.matchAll(NUMBERS)) {
    const path = pathBefore(text, match.index);
    const line = Number(match[1]);
    if (line > 0 && SOURCE_ENDING.test(path)) yield { file: path, line };
  }
}

/** The path that ends at `end`; a path holds no colon but that of a drive, so no sign is read twice. */
function pathBefore(text: string, end: number): string {
  let start = end;
  const first = Math.max(0, end - MAX_PATH_CHARS);
  while (start > first && !BEFORE_PATH.test(text[start - 1]!)) start--;
  const hasDrive =
    text[start - 1] === ':' && /^[\\/]/.test(text.slice(start, end)) && /[A-Za-z]/.test(text[start - 2] ?? '');
  if (hasDrive && !/\w/.test(text[start - 3] ?? '')) start -= 2;
  const path = text.slice(start, end);
  return path.startsWith('///') ? path.slice(2) : path;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
