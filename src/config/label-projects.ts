import { z } from 'zod';
import { cleanLine, cutText } from '../issue/clean-text.ts';
import { MAX_LABEL_CHARS } from '../issue/parse-labels.ts';
import { type Project, parseProjectUrl } from '../issue/project.ts';
import { parseJson } from '../shared/parse-json.ts';
import { findJsonLines, type JsonLines } from './json-lines.ts';

/** One label and the boards that its issues go to; none, where it is on the list on purpose without one. */
export interface ProjectRoute {
  readonly label: string;
  readonly projects: readonly Project[];
  /** 1-based line in the file. */
  readonly line: number;
}

export interface FileFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

export interface LabelProjects {
  /** What could be read, in the file's order. */
  readonly routes: readonly ProjectRoute[];
  readonly faults: readonly FileFault[];
}

const FORM =
  'write [{"label": "area/x", "projects": ["https://github.com/orgs/acme/projects/5"]}], or {"area/x": "https://…"}';
const MAX_SHOWN_CHARS = 100;

const address = z.string('must be a web address in quotation marks');
const addresses = z.union([address.transform((one) => [one]), z.array(address)], {
  error: 'must be the address of a board, or a list of addresses',
});
const labelName = z
  .string('must be the name of a label')
  .refine((name) => cleanLine(name, MAX_LABEL_CHARS) !== '', 'must be the name of a label');
const entryList = z.array(z.strictObject({ label: labelName, projects: addresses }, { error: explainEntry }));
const entryRecord = z.record(labelName, addresses);

interface RawRoute {
  readonly label: string;
  readonly addresses: readonly string[];
  readonly path: readonly PropertyKey[];
}

/**
 * Reads a boards file: which label's issues go to which boards, as a list of `{label, projects}` or as an object of
 * addresses by label. Never throws: every fault is told with its line, beside what could be read.
 */
export function readLabelProjects(text: string, { serverUrl }: { readonly serverUrl: string }): LabelProjects {
  const parsed = parseFile(text);
  if (parsed.kind === 'fault') return { routes: [], faults: [parsed.fault] };
  const lines = findJsonLines(text);
  const faults = lines.repeatedKeys.map(({ key, line }) => ({ line, message: `${show(key)} is there twice` }));
  const read = readRoutes(parsed.value, lines);
  faults.push(...read.faults, ...findPatterns(read.routes, lines));
  const routes = read.routes.map(({ label, addresses, path }) => {
    const projects = addresses.flatMap((one, index) => {
      const found = parseProjectUrl(one, serverUrl);
      if (found.kind === 'project') return [found.project];
      faults.push({ line: lines.lineOf([...path, index]), message: `${show(one)} ${found.reason}` });
      return [];
    });
    return { label: cleanLine(label, MAX_LABEL_CHARS), projects, line: lines.lineOf(path.slice(0, 1)) };
  });
  return { routes, faults: faults.sort((a, b) => a.line - b.line) };
}

/** In the label lists they would mean labels; here an issue's own labels are looked up. */
function findPatterns(routes: readonly RawRoute[], lines: JsonLines): FileFault[] {
  return routes
    .filter(({ label }) => label.includes('*'))
    .map(({ label, path }) => ({
      line: lines.lineOf(path.slice(0, 1)),
      message: `${show(label)} is a pattern; boards are given label by label`,
    }));
}

function readRoutes(value: unknown, lines: JsonLines): { routes: RawRoute[]; faults: FileFault[] } {
  if (Array.isArray(value)) {
    const result = entryList.safeParse(value);
    if (!result.success) return { routes: [], faults: explain(result.error, lines) };
    const routes = result.data.map(({ label, projects }, index) => ({
      label,
      addresses: projects,
      path: [index, 'projects'],
    }));
    return { routes, faults: [] };
  }
  if (typeof value !== 'object' || value === null) {
    return { routes: [], faults: [{ line: 1, message: `holds no boards; ${FORM}` }] };
  }
  const result = entryRecord.safeParse(value);
  if (!result.success) return { routes: [], faults: explain(result.error, lines) };
  return {
    routes: Object.entries(result.data).map(([label, projects]) => ({ label, addresses: projects, path: [label] })),
    faults: [],
  };
}

function explain({ issues }: z.ZodError, lines: JsonLines): FileFault[] {
  return issues.map(({ code, path, message }) => {
    const place = path.filter((part) => typeof part === 'string').join('.');
    const said = code === 'invalid_key' ? 'must be the name of a label' : message;
    return { line: lines.lineOf(path), message: `${place === '' ? '' : `${show(place)} `}${said}` };
  });
}

function explainEntry({ code, keys }: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (code !== 'unrecognized_keys') return `must be an entry; ${FORM}`;
  return `knows only "label" and "projects", not ${(keys ?? []).map(show).join(', ')}`;
}

type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: FileFault };

function parseFile(text: string): ParsedJson {
  let cause: unknown;
  const value = parseJson(text, (error) => {
    cause = error;
  });
  if (value !== undefined) return { kind: 'value', value };
  if (cause instanceof RangeError)
    return { kind: 'fault', fault: { line: 1, message: `is ${cause.message}; ${FORM}` } };
  // V8 tells the place in words; where it does not, the beginning has to do.
  const line = /\(line (\d+) column \d+\)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  return { kind: 'fault', fault: { line: Number(line ?? 1), message: `is not JSON; ${FORM}` } };
}

function show(text: string): string {
  const line = cleanLine(text, text.length);
  return JSON.stringify(line.length > MAX_SHOWN_CHARS ? `${cutText(line, MAX_SHOWN_CHARS)}…` : line);
}
