import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { type ConvertContext, convertSetting } from './convert-setting.ts';
import { explainUnknownKey } from './explain-key.ts';
import { explainYaml } from './explain-yaml.ts';
import { SETTING_GROUPS } from './setting-groups.ts';
import type { SettingValue } from './settings.ts';
import { SETTINGS_TABLE, type SettingRow } from './settings-table.ts';

export interface SettingsFault {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** Without the place. */
  readonly message: string;
}

export interface ParsedSettings {
  /** What could be read, by key. */
  readonly values: ReadonlyMap<string, SettingValue>;
  /** In the file's order; with any, the values are not to be used. */
  readonly faults: readonly SettingsFault[];
}

/** Longest part of a wrong value that a message repeats. */
const MAX_SHOWN_CHARS = 60;

/** Reads the text of a settings file. Never throws: every fault is told with its place. */
export function parseSettings(text: string, { file }: { readonly file: string }): ParsedSettings {
  const values = new Map<string, SettingValue>();
  const counter = new LineCounter();
  const faults: SettingsFault[] = [];
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const placeOf = (node: unknown) => placeAt((node as Node | undefined)?.range?.[0] ?? 0);
  const document = parseYaml(text, counter);
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  for (const error of exhausted === undefined ? document.errors : [exhausted]) {
    faults.push({ ...placeAt(error.pos[0]), message: explainYaml(error as YAMLParseError, text) });
  }
  if (document.errors.length === 0) {
    const context = { file, lineOf: (node: unknown) => placeOf(node).line };
    faults.push(
      ...[...findReferences(document), ...findRepeatedKeys(document)].map(({ node, message }) => ({
        ...placeOf(node),
        message,
      })),
    );
    for (const { node, message } of readGroups(document.contents, { values, context, placeOf })) {
      faults.push({ ...placeOf(node), message });
    }
  }
  return { values, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function parseYaml(text: string, lineCounter: LineCounter): Document.Parsed {
  // 'silent' would also hide that a second document follows.
  // Its own search for repeated keys compares each key with each.
  const options = { lineCounter, prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' } as const;
  return parseDocument(text, { ...options, version: '1.2', schema: 'core' });
}

interface NodeFault {
  readonly node: unknown;
  readonly message: string;
}

/** What makes a file mean more than it shows, or as much as fills the memory. */
function findReferences(document: Document.Parsed): NodeFault[] {
  const faults: NodeFault[] = [];
  visit(document, {
    Alias: (_key, node) =>
      void faults.push({ node, message: `*${node.source} refers to another place; write the value itself` }),
    Node: (_key, node) => {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor !== undefined) faults.push({ node, message: `&${anchor} is a mark to refer to; write plain values` });
      if (tag !== undefined) faults.push({ node, message: 'is marked with a tag; write plain values' });
    },
  });
  return faults;
}

function findRepeatedKeys(document: Document.Parsed): NodeFault[] {
  const faults: NodeFault[] = [];
  visit(document, {
    Map: (_key, map) => {
      const names = new Set<string>();
      for (const { name, key } of pairsOf(map)) {
        if (names.has(name))
          faults.push({ node: key, message: `${JSON.stringify(name)} is there twice; keep one of them` });
        names.add(name);
      }
    },
  });
  return faults;
}

interface Reading {
  readonly values: Map<string, SettingValue>;
  readonly context: ConvertContext;
  readonly placeOf: (node: unknown) => Pick<SettingValue, 'line' | 'column'>;
}

function readGroups(contents: unknown, reading: Reading): NodeFault[] {
  if (isEmpty(contents)) return [];
  if (!isMap(contents)) return [{ node: contents, message: 'must hold groups such as labels:, with keys below them' }];
  return pairsOf(contents).flatMap(({ name, key, value }): NodeFault[] => {
    if (!Object.hasOwn(SETTING_GROUPS, name)) return [{ node: key, message: explainUnknownKey([name]) }];
    if (isEmpty(value)) return [];
    if (!isMap(value)) return [{ node: value, message: `${name} must be a group of keys, such as ${exampleOf(name)}` }];
    return pairsOf(value).flatMap((pair) => {
      const row = SETTINGS_TABLE.get(`${name}.${pair.name}`);
      if (row === undefined) return [{ node: pair.key, message: explainUnknownKey([name, pair.name]) }];
      return readValue(pair.value, row, reading) ?? [];
    });
  });
}

function readValue(node: unknown, { key, field, form }: SettingRow, reading: Reading): NodeFault | undefined {
  const converted = convertSetting(node, form, reading.context);
  if (converted.kind === 'empty') return undefined;
  if (converted.kind === 'fault') return { node: converted.at ?? node, message: `${key} ${converted.message}` };
  const { text, document } = converted;
  const result = field.schema.safeParse(text);
  if (document === undefined && (!result.success || text.trim() === '')) {
    const why = result.error?.issues[0]?.message ?? 'is empty; leave it out to keep the default';
    return { node, message: `${key} ${show(text)} ${why}` };
  }
  const { file } = reading.context;
  reading.values.set(key, { text, ...(document && { document }), file, ...reading.placeOf(node) });
  return undefined;
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function pairsOf(map: YAMLMap): { readonly name: string; readonly key: unknown; readonly value: unknown }[] {
  return (map.items as Pair<Node, Node | null>[]).map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    key,
    value,
  }));
}

function exampleOf(group: string): string {
  const [first] = [...SETTINGS_TABLE.values()].filter((row) => row.group === group);
  return first === undefined ? `${group}: {}` : `${group}: { ${first.name}: … }`;
}

function show(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text);
}
