const BEGIN = '<!-- measured -->';
const END = '<!-- end -->';

/** Puts the text between the marks of a page, and leaves everything else as it is. Throws where the marks are not there once. */
export function fillMeasured(page: string, text: string): string {
  const [before, rest, ...more] = page.split(BEGIN);
  const [, ...after] = rest?.split(END) ?? [];
  if (before === undefined || after.length === 0 || more.length > 0) {
    throw new Error(
      `The page needs the marks ${BEGIN} and ${END} once, in this order: figures are written between them.`,
    );
  }
  return `${before}${BEGIN}\n\n${text.trim()}\n\n${END}${after.join(END)}`;
}
