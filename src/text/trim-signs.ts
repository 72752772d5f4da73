/**
 * Without white space and these signs at both ends. As a pattern, `[…]+$` would read every run of them in the text to its
 * end, from each of its signs: here each is looked at once.
 */
export function trimSigns(text: string, signs: ReadonlySet<string>): string {
  const isTrimmed = (sign: string | undefined) => sign !== undefined && (signs.has(sign) || sign.trim() === '');
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(text[start])) start += 1;
  while (end > start && isTrimmed(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
