export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** Relative to the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, where it is known. */
  readonly column?: number | undefined;
  readonly title: string;
}

/**
 * A line of output that the Actions runner shows beside a line of a file; whatever the values hold, it stays one command.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function formatAnnotation({ level, message, file, line, column, title }: Annotation): string {
  const place = column === undefined ? `line=${line}` : `line=${line},col=${column}`;
  return `::${level} file=${escapeProperty(file)},${place},title=${escapeProperty(title)}::${escapeData(message)}`;
}

/** As the toolkit escapes them. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
