/** Versions beyond this many are of a list, such as that of all dependencies. */
const MAX_VERSIONS = 50;
/** What explains an issue is at its beginning; logs follow. */
const MAX_CHARS = 20_000;
/** Three numbers, or two after a word or letter that says what they are. */
const VERSION =
  /(?:(?<![\p{L}\d.])(?:v|versions?|releases?)[ :]{0,2}(\d{1,4}\.\d{1,5}(?:\.\d{1,6})?)|(?<![\d.])(\d{1,4}\.\d{1,5}\.\d{1,6}))(?!\d|\.\d)/giu;
/** `2026.01.31` is a day, and so may be a version; it names no release that could be told from one. */
const FIRST_YEAR = 1900;

/** The versions that a text names, such as `8.3.3` of `v8.3.3`, each once; addresses of four numbers and days are none. */
export function namedVersions(text: string): string[] {
  const found = new Set<string>();
  for (const [, afterWord, bare] of text.slice(0, MAX_CHARS).matchAll(VERSION)) {
    const version = afterWord ?? bare ?? '';
    if (Number(version.split('.')[0]) < FIRST_YEAR) found.add(version);
    if (found.size === MAX_VERSIONS) break;
  }
  return [...found];
}
