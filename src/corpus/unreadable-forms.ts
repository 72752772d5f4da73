import { parseJson } from '../shared/parse-json.ts';

/** Forms that people have at hand and that are no JSON. */
export type UnreadableFormName =
  | 'empty'
  | 'utf-32'
  | 'utf-16'
  | 'zip'
  | 'zstd'
  | 'xz'
  | 'bzip2'
  | 'tar'
  | 'sqlite'
  | 'html'
  | 'gh-table'
  | 'csv'
  | 'text';

/** The beginning of a file. */
export interface FileHead {
  readonly bytes: Uint8Array;
  /** As UTF-8, without a byte order mark and white space before it. */
  readonly text: string;
}

/** What a command needs to know. */
export interface CommandFacts {
  /** The file, ready for a shell. */
  readonly file: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Whether a file with one issue is wanted, not a history. */
  readonly isForOne?: boolean;
}

export interface UnreadableForm {
  readonly isFormOf: (head: FileHead) => boolean;
  /** What it is; follows the file's name. */
  readonly title: string;
  /** A command for a POSIX shell that makes something readable of it. */
  readonly command: (facts: CommandFacts, head: FileHead) => string;
}

/** As many bytes of a file as are needed to tell its form: the mark of a tar file ends at byte 262, headings of tables are longer. */
export const HEAD_BYTES = 4096;

const exportIssues = ({ repository, isForOne = false }: CommandFacts) =>
  isForOne
    ? `gh api repos/${repository}/issues/${EXAMPLE_NUMBER} > issue.json`
    : `gh api --paginate 'repos/${repository}/issues?state=all&per_page=100' > issues.json`;

const GH_FIELDS = 'number,title,body,labels,state,stateReason,createdAt,updatedAt,closedAt,author';
/** Stands for the number of the issue that is wanted. */
const EXAMPLE_NUMBER = 7;

/** In the order in which they are tried: what is sure first. */
const UNREADABLE_FORMS = {
  empty: {
    isFormOf: ({ bytes, text }) => text === '' && bytes.length < HEAD_BYTES,
    title: 'is empty',
    command: exportIssues,
  },
  'utf-32': {
    isFormOf: ({ bytes }) => begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff),
    title: 'is UTF-32, not UTF-8',
    command: ({ file }) => `iconv -f UTF-32 -t UTF-8 ${file} > issues-utf8.json`,
  },
  'utf-16': {
    isFormOf: ({ bytes }) => utf16Of(bytes) !== undefined,
    title: 'is UTF-16, not UTF-8',
    command: ({ file }, { bytes }) => `iconv -f ${utf16Of(bytes)} -t UTF-8 ${file} > issues-utf8.json`,
  },
  zip: {
    isFormOf: ({ bytes }) => begins(bytes, 0x50, 0x4b, 3, 4),
    title: 'is a zip archive, not JSON',
    command: ({ file }) => `unzip -p ${file} > issues.json`,
  },
  zstd: {
    isFormOf: ({ bytes }) => begins(bytes, 0x28, 0xb5, 0x2f, 0xfd),
    title: 'is compressed with zstd',
    command: ({ file }) => `zstd -dc ${file} > issues.json`,
  },
  xz: {
    isFormOf: ({ bytes }) => begins(bytes, 0xfd, 0x37, 0x7a, 0x58, 0x5a),
    title: 'is compressed with xz',
    command: ({ file }) => `xz -dc ${file} > issues.json`,
  },
  bzip2: {
    isFormOf: ({ text }) => /^BZh\d1AY&SY/.test(text),
    title: 'is compressed with bzip2',
    command: ({ file }) => `bzip2 -dc ${file} > issues.json`,
  },
  tar: {
    isFormOf: ({ bytes }) => begins(bytes.subarray(TAR_MARK_OFFSET), 0x75, 0x73, 0x74, 0x61, 0x72),
    title: 'is a tar archive, not JSON',
    command: ({ file }) => `mkdir issues && tar -xf ${file} -C issues`,
  },
  sqlite: {
    isFormOf: ({ text }) => text.startsWith('SQLite format 3\0'),
    title: 'is a SQLite database, not JSON',
    command: (facts) =>
      facts.isForOne === true
        ? exportIssues(facts)
        : `sqlite3 -json ${facts.file} 'SELECT number, title, body FROM issues' > issues.json`,
  },
  html: {
    isFormOf: ({ text }) => /^<(?:!doctype html|html|head|body|!--)/i.test(text),
    title: 'is a web page (HTML), perhaps a login page, not JSON',
    command: exportIssues,
  },
  'gh-table': {
    isFormOf: ({ text }) => /^\d+\t(?:OPEN|CLOSED)\t/.test(text) || /^title:\t/.test(text),
    title: 'is the output of gh without --json',
    command: ({ repository, isForOne = false }) =>
      isForOne
        ? `gh issue view ${EXAMPLE_NUMBER} --repo ${repository} --json ${GH_FIELDS} > issue.json`
        : `gh issue list --repo ${repository} --state all --limit 100000 --json ${GH_FIELDS} > issues.json`,
  },
  csv: {
    isFormOf: (head) => hasNoJson(head) && separatorOf(head) !== undefined,
    title: 'is a table (CSV), not JSON',
    command: (facts, head) =>
      facts.isForOne === true ? exportIssues(facts) : convertTable(facts.file, separatorOf(head) ?? ','),
  },
  text: { isFormOf: hasNoJson, title: 'is text, but not JSON', command: exportIssues },
} satisfies Record<UnreadableFormName, UnreadableForm>;

/** The form of a file that cannot be read, by its beginning; undefined where it may be JSON. */
export function findUnreadableForm(bytes: Uint8Array): UnreadableFormName | undefined {
  const head = toHead(bytes);
  return (Object.keys(UNREADABLE_FORMS) as UnreadableFormName[]).find((name) => UNREADABLE_FORMS[name].isFormOf(head));
}

/** One line that says what the file is, and which command makes something readable of it; follows the file's name. */
export function explainUnreadable(name: UnreadableFormName, bytes: Uint8Array, facts: CommandFacts): string {
  const { title, command } = UNREADABLE_FORMS[name] as UnreadableForm;
  return `${title}. Make JSON with: ${command(facts, toHead(bytes))}`;
}

const TAR_MARK_OFFSET = 257;

function begins(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** By its byte order mark, or by JSON's first sign with a zero beside it. */
function utf16Of(bytes: Uint8Array): 'UTF-16' | 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return 'UTF-16';
  const [first = 0, second = 0] = bytes;
  if (bytes.length < 2 || (first === 0) === (second === 0)) return undefined;
  const isText = (byte: number) => byte >= 0x09 && byte < 0x7f;
  if (second === 0 && isText(first)) return 'UTF-16LE';
  return isText(second) ? 'UTF-16BE' : undefined;
}

function toHead(bytes: Uint8Array): FileHead {
  return { bytes, text: new TextDecoder().decode(bytes).trimStart() };
}

/** A broken line at the beginning makes no file of text: none of the lines may begin like JSON. */
function hasNoJson({ text }: FileHead): boolean {
  if (/^\s*[[{]/m.test(text)) return false;
  const [firstLine = ''] = text.split('\n');
  return firstLine !== '' && parseJson(firstLine) === undefined;
}

const HEADINGS = /^(?:number|title|body|labels?|state|id|issue|summary|description|url|created.?at)$/i;

/** What stands between the columns of a table whose first line names them. */
function separatorOf({ text }: FileHead): string | undefined {
  const [heading = ''] = text.split(/\r?\n/);
  return [',', ';', '\t'].find((separator) => {
    const columns = heading.split(separator).map((column) => column.replaceAll('"', '').trim());
    return columns.length > 1 && columns.some((column) => HEADINGS.test(column));
  });
}

function convertTable(file: string, separator: string): string {
  const delimiter = separator === '\t' ? '\\t' : separator;
  const labels = '[{"name":l.strip()} for l in r.get("labels","").split(",") if l.strip()]';
  const row = `{**r,"number":int(r["number"]),"labels":${labels}}`;
  const rows = `csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter="${delimiter}")`;
  return `python3 -c 'import csv,json,sys; [print(json.dumps(${row})) for r in ${rows}]' ${file} > issues.jsonl`;
}
