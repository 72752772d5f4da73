/** No answer, file or event that we read is nested half as deep; what goes through a value step by step stays far from the end of the stack. */
export const MAX_JSON_DEPTH = 200;

const OPENING = /[[{\]}"]/g;

/**
 * Whether a JSON text is nested deeper than `MAX_JSON_DEPTH`, before anything goes through it level by level. Takes a time
 * that grows with the text's length alone; what is no JSON gets any answer.
 */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const sign = found[0];
    if (sign === '"') {
      const end = findStringEnd(text, found.index);
      if (end === -1) return false;
      OPENING.lastIndex = end + 1;
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > MAX_JSON_DEPTH) return true;
    } else depth -= 1;
  }
  return false;
}

/** Position of the quote that ends the string which begins at `start`; -1 where none does. */
function findStringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let firstBackslash = at;
    while (text[firstBackslash - 1] === '\\') firstBackslash -= 1;
    if ((at - firstBackslash) % 2 === 0) return at;
  }
  return -1;
}
