/** Code, which stays as it is, or a sign that is read as the start of HTML. */
const CODE_OR_ANGLE = /(`[^`]*`)|</g;

/** A GitHub table; bars and line breaks inside cells are kept from breaking it, and `<name>` from vanishing as HTML. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(toCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function toCell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll(CODE_OR_ANGLE, (_angle, code?: string) => code ?? '&lt;');
}
