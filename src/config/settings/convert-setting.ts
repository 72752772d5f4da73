import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { nearestName } from '../../label-lint/nearest-name.ts';
import type { TextSource } from '../text-source.ts';
import { describeForm } from './describe-form.ts';
import type { SettingForm } from './setting-form.ts';

/** What a node of the file says, in the form of a flag. */
export type Converted =
  | { readonly kind: 'value'; readonly text: string; readonly document?: TextSource }
  /** Nothing stands there. */
  | { readonly kind: 'empty' }
  /** `message` follows the key. */
  | { readonly kind: 'fault'; readonly message: string; readonly at: unknown };

export interface ConvertContext {
  /** The settings file, for messages about what it holds itself. */
  readonly file: string;
  /** 1-based line of a node. */
  lineOf(node: unknown): number;
}

/** Reads one value of the settings file; a fault says what it must be. */
export function convertSetting(node: unknown, form: SettingForm, context: ConvertContext): Converted {
  if (node === null || node === undefined || (isScalar(node) && node.value === null)) return { kind: 'empty' };
  const wrong = (): Converted => ({
    kind: 'fault',
    at: node,
    message: `must be ${describeForm(form)}, not ${nameOf(node)}`,
  });
  if (isScalar(node)) return namesPath(form) ? toPath(node) : { kind: 'value', text: textOf(node) };
  switch (form.kind) {
    case 'names':
      return isSeq(node) ? toNames(node) : wrong();
    case 'shares':
      return isMap(node) ? toShares(node, form.names) : wrong();
    case 'pairs':
      return isMap(node) ? toPairs(node) : wrong();
    case 'label-list':
      return isSeq(node) ? toLabelList(node, context) : wrong();
    case 'boards':
      return isMap(node) ? toBoards(node, context) : wrong();
    case 'prices':
      return isMap(node) ? toPrices(node, context) : wrong();
    case 'text':
    case 'switch':
    case 'whole-number':
    case 'number':
    case 'choice':
    case 'file':
    case 'path':
      return wrong();
  }
}

function nameOf(node: unknown): string {
  if (isSeq(node)) return 'a list';
  return isMap(node) ? 'a group of keys' : 'this';
}

/** As it is written: `0.80` and `true` stay what they are. */
function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function namesPath({ kind }: SettingForm): boolean {
  return kind !== 'text' && ['file', 'path', 'label-list', 'boards', 'prices'].includes(kind);
}

/** Somebody's settings must not reach out of the repository that they lie in. */
function toPath(node: Scalar): Converted {
  const path = textOf(node);
  const isInside = !/^(?:[/\\~]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
  if (isInside) return { kind: 'value', text: path };
  return {
    kind: 'fault',
    at: node,
    message: 'must be a path inside the repository, such as .github/triage/labels.txt',
  };
}

function toNames(list: YAMLSeq): Converted {
  const { texts, fault } = readTexts(list);
  if (fault !== undefined) return fault;
  const at = texts.findIndex((text) => /[,\n]/.test(text));
  if (at === -1) return { kind: 'value', text: texts.join(',') };
  return { kind: 'fault', at: list.items[at], message: 'has a name with a comma, which cannot be given here' };
}

function readTexts(list: YAMLSeq): { readonly texts: string[]; readonly fault?: Converted } {
  const texts: string[] = [];
  for (const item of list.items) {
    if (!isScalar(item) || item.value === null || textOf(item).trim() === '') {
      return { texts, fault: { kind: 'fault', at: item, message: 'must be a list of names, with nothing else in it' } };
    }
    texts.push(textOf(item).trim());
  }
  if (texts.length > 0) return { texts };
  return { texts, fault: { kind: 'fault', at: list, message: 'is an empty list; leave it out to keep the default' } };
}

function toShares(map: YAMLMap, names: readonly string[]): Converted {
  const parts: string[] = [];
  for (const { key, value } of map.items as Pair<Node, Node>[]) {
    const name = isScalar(key) ? textOf(key) : '';
    if (!names.includes(name)) {
      const nearest = nearestName(name, names);
      const advice = nearest === undefined ? `; it knows ${names.join(' and ')}` : `; did you mean ${nearest}?`;
      return { kind: 'fault', at: key, message: `does not know ${JSON.stringify(name)}${advice}` };
    }
    if (!isScalar(value)) return { kind: 'fault', at: value ?? key, message: `must have a number for ${name}` };
    parts.push(`${name}=${textOf(value)}`);
  }
  return parts.length === 0 ? { kind: 'empty' } : { kind: 'value', text: parts.join(',') };
}

function toPairs(map: YAMLMap): Converted {
  const parts: string[] = [];
  for (const { key, value } of map.items as Pair<Node, Node>[]) {
    const [name, other] = [key, value].map((node) =>
      isScalar(node) && node.value !== null ? textOf(node).trim() : '',
    );
    if (name === '' || other === '') return { kind: 'fault', at: value ?? key, message: 'must have one name for each' };
    if (/[,\n=]/.test(name ?? '') || /[,\n]/.test(other ?? '')) {
      return { kind: 'fault', at: key, message: 'has a name with a comma or an =, which cannot be given here' };
    }
    parts.push(`${name}=${other}`);
  }
  return parts.length === 0 ? { kind: 'empty' } : { kind: 'value', text: parts.join(',') };
}

function toLabelList(list: YAMLSeq, { file, lineOf }: ConvertContext): Converted {
  const { texts, fault } = readTexts(list);
  if (fault !== undefined) return fault;
  const text = texts.map((one) => one.replace(/\s+/g, ' ')).join('\n');
  return { kind: 'value', text, document: { kind: 'text', name: file, text, lines: list.items.map(lineOf) } };
}

/** One label a line, so that faults are found again. */
function toBoards(map: YAMLMap, { file, lineOf }: ConvertContext): Converted {
  const pairs = map.items as Pair<Node, Node>[];
  if (pairs.length === 0) return { kind: 'empty' };
  const rows = pairs.map(
    ({ key, value }) => `${JSON.stringify(String(key))}: ${JSON.stringify(value?.toJSON() ?? null)}`,
  );
  const text = `{\n${rows.join(',\n')}\n}`;
  const lines = [lineOf(map), ...pairs.map(({ key }) => lineOf(key)), lineOf(map)];
  return { kind: 'value', text, document: { kind: 'text', name: file, text, lines } };
}

function toPrices(map: YAMLMap, { file }: ConvertContext): Converted {
  if (map.items.length === 0) return { kind: 'empty' };
  const text = JSON.stringify(map.toJSON());
  return { kind: 'value', text, document: { kind: 'text', name: `${file}, models.prices,`, text } };
}
