/** The first characters of a text, without the word that the cut would go through. */
export function firstWords(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let end = maxChars;
  while (end > 0 && !isSpace(text, end) && !isSpace(text, end - 1)) end--;
  return text.slice(0, end).trimEnd();
}

/** The last characters of a text, without the word that the cut would go through. */
export function lastWords(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let start = text.length - maxChars;
  while (start < text.length && !isSpace(text, start) && !isSpace(text, start - 1)) start++;
  return text.slice(start).trimStart();
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
