/** A test line: `not ok 3 - name # TODO reason`. */
export interface PointLine {
  readonly isOk: boolean;
  readonly name: string;
  readonly directive: 'skip' | 'todo' | undefined;
  readonly reason: string;
}

const POINT = /^(not )?ok\b(?: +(\d{1,9}))?(?:$| +(?:- ?)?(.*)$)/;
const DIRECTIVE = /^(?:#\s*)(skip|todo)\b\S{0,10}\s*(.*)$/i;
/** As tap ends its lines. */
const TIME = /^ # time=[\d.]{1,20}m?s(?: \{)?$/;

/** Undefined for any other line. */
export function parsePoint(line: string): PointLine | undefined {
  const match = POINT.exec(line);
  if (match === null) return undefined;
  const text = withoutTime(match[3] ?? '');
  const at = findDirective(text);
  const directive = at < 0 ? null : DIRECTIVE.exec(text.slice(at));
  const name = (directive === null ? text : text.slice(0, at)).trim().replace(/\\([#\\])/g, '$1');
  return {
    isOk: match[1] === undefined,
    name: name === '' ? `test ${match[2] ?? ''}`.trim() : name,
    directive: directive?.[1]?.toLowerCase() as 'skip' | 'todo' | undefined,
    reason: directive?.[2]?.trim() ?? '',
  };
}

function withoutTime(text: string): string {
  const at = text.lastIndexOf(' # time=');
  return at >= 0 && TIME.test(text.slice(at).trimEnd()) ? text.slice(0, at) : text;
}

/** The last `#` that is not escaped and starts a directive. */
function findDirective(text: string): number {
  for (let at = text.lastIndexOf('#'); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('#', at - 1)) {
    if (text[at - 1] !== '\\' && DIRECTIVE.test(text.slice(at, at + 40))) return at;
  }
  return -1;
}
