/** Code, which stays as it is, or a sign that is read as the start of HTML. */
const CODE_OR_ANGLE = /(`[^`]*`)|</g;

export interface Column {
  /** Markdown. */
  readonly title: string;
  /** Set to the right. */
  readonly isNumber?: boolean | undefined;
}

/**
 * A table of GitHub's Markdown, https://github.github.com/gfm/#tables-extension-, without a line end after it. Cells are
 * Markdown without HTML, of one line: bars and line ends in them are kept from breaking the table, and `<name>` from
 * vanishing.
 */
export function markdownTable(columns: readonly (Column | string)[], rows: readonly (readonly string[])[]): string {
  const heads = columns.map((column) => (typeof column === 'string' ? { title: column, isNumber: false } : column));
  return [
    toLine(heads.map(({ title }) => title)),
    toLine(heads.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
    ...rows.map(toLine),
  ].join('\n');
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map(toCell).join(' | ')} |`;
}

function toCell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*[\r\n]\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll(CODE_OR_ANGLE, (_angle, code?: string) => code ?? '&lt;');
}
