import type { IncomingMessage } from 'node:http';
import { askLoopback } from './ask-loopback.ts';
import {
  createStoredSuggestions,
  type GitHubSuggestion,
  type Intent,
  type SuggestionsMode,
} from './stored-suggestions.ts';

const TYPES = [
  { id: 71, name: 'Bug' },
  { id: 72, name: 'Feature' },
];
const FIELD_ID = 81;
export const FIELDS = [
  {
    id: FIELD_ID,
    node_id: 'IF81',
    name: 'Priority',
    data_type: 'single_select',
    options: [
      { id: 91, name: 'High' },
      { id: 92, name: 'Low' },
    ],
  },
];

export interface SuggestionAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SuggestionRequest {
  readonly number: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

export interface SuggestionWorldSeed {
  /** The server that holds issues, labels and accounts. */
  readonly targetUrl: string;
  readonly repository: string;
  readonly mode: () => SuggestionsMode;
}

type Facts = Pick<GitHubSuggestion, 'action' | 'target_id' | 'target_value'>;
type FieldItem = { readonly field_id: number; readonly value: string } & Intent;
type LoginItem = { readonly login: string } & Intent;

interface Deciding {
  readonly item: object;
  readonly actor: number;
  readonly issue: { readonly number: number; readonly state: string };
  /** What the answer says of each part. */
  readonly told: Record<string, object[]>;
}

/** What GitHub does with changes that come with their reasons: makes them, keeps them for a person, or drops them. */
export function createSuggestionWorld({ targetUrl, repository, mode }: SuggestionWorldSeed) {
  const stored = createStoredSuggestions();
  const types = new Map<number, string>();
  const fields = new Map<number, string>();
  const users = new Map<number, object>();

  async function pass(
    method: string,
    path: string,
    { headers, body }: Pick<SuggestionRequest, 'headers'> & { body?: unknown },
  ) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const { host, 'content-length': _length, ...others } = headers;
    const length = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) };
    const answer = await askLoopback(`${targetUrl}${path}`, { method, headers: { ...others, ...length } }, text);
    return { status: answer.status, body: (answer.text === '' ? null : JSON.parse(answer.text)) as never };
  }

  async function accountOf(headers: IncomingMessage['headers']): Promise<number> {
    return ((await pass('GET', '/user', { headers })).body as { id: number }).id;
  }

  async function labelId(name: string, headers: IncomingMessage['headers']): Promise<number> {
    const { body } = await pass('GET', `/repos/${repository}/labels?per_page=100`, { headers });
    const labels = body as { id: number; name: string }[];
    const found = labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new Error(`there is no label ${name}`);
    return found.id;
  }

  /** What an approval does. */
  async function giveLabel(
    { issue_id: number, target_id: id }: GitHubSuggestion,
    headers: IncomingMessage['headers'],
  ): Promise<void> {
    const { body } = await pass('GET', `/repos/${repository}/labels?per_page=100`, { headers });
    const name = (body as { id: number; name: string }[]).find((label) => label.id === id)?.name;
    const sent = { ...headers, 'content-type': 'application/json' };
    await pass('POST', `/repos/${repository}/issues/${number}/labels`, { headers: sent, body: { labels: [name] } });
  }

  const isMade = ({ suggest, confidence }: Intent) =>
    !suggest && (mode() !== 'withholding' || confidence === undefined);
  const isOn = () => mode() === 'on' || mode() === 'withholding';

  function list(number: number, query: URLSearchParams): SuggestionAnswer {
    const state = query.get('state') ?? 'pending';
    const rows = stored.of(number).filter((one) => state === 'all' || one.state === state);
    return { status: 200, body: rows };
  }

  async function addLabels({ number, body, headers }: SuggestionRequest): Promise<SuggestionAnswer> {
    const actor = await accountOf(headers);
    const names: string[] = [];
    for (const item of body.labels as (string | ({ name: string } & Intent))[]) {
      const { name, ...intent } = typeof item === 'string' ? { name: item } : item;
      const isAdded = isMade(intent);
      if (isAdded) names.push(name);
      if (!isOn() || typeof item === 'string') continue;
      const change = { issue: number, action: 'add_label' as const, target_value: null, actor, ...intent };
      stored.add({ ...change, target_id: await labelId(name, headers) }, isAdded ? 'applied' : 'pending');
    }
    const path = `/repos/${repository}/issues/${number}/labels`;
    if (names.length > 0) return await pass('POST', path, { headers, body: { labels: names } });
    return await pass('GET', path, { headers });
  }

  /** Whether it is made at once; else it waits, where suggestions are on, and `told` says so. */
  function decide(part: string, facts: Facts, { item, actor, issue, told }: Deciding): boolean {
    const intent = item as Intent;
    const isAdded = isMade(intent);
    if (!isOn()) return isAdded;
    const isIgnored = !isAdded && issue.state === 'closed';
    const ignored = isIgnored ? { ignored: true, ignored_reason: 'issue_already_closed' } : {};
    if (!isAdded) told[part] = [...(told[part] ?? []), { ...item, ...ignored }];
    if (!isIgnored) stored.add({ issue: issue.number, ...facts, actor, ...intent }, isAdded ? 'applied' : 'pending');
    return isAdded;
  }

  function setFields(items: readonly FieldItem[], deciding: Omit<Deciding, 'item'>): void {
    for (const item of items) {
      const facts = { action: 'add_field' as const, target_id: item.field_id, target_value: item.value };
      if (decide('issue_field_values', facts, { ...deciding, item })) fields.set(deciding.issue.number, item.value);
    }
  }

  /** Returns who is assigned from now on: those whom the list does not name are not. */
  async function assign(
    items: readonly (string | LoginItem)[],
    { headers, ...deciding }: Omit<Deciding, 'item'> & Pick<SuggestionRequest, 'headers'>,
  ): Promise<string[]> {
    const logins: string[] = [];
    for (const item of items) {
      if (typeof item === 'string') logins.push(item);
      else {
        const { body: user } = (await pass('GET', `/users/${item.login}`, { headers })) as { body: { id: number } };
        users.set(user.id, user);
        const facts = { action: 'add_assignee' as const, target_id: user.id, target_value: null };
        if (decide('assignees', facts, { ...deciding, item })) logins.push(item.login);
      }
    }
    return logins;
  }

  function close(
    { state, duplicate_issue_id: id }: SuggestionRequest['body'],
    deciding: Omit<Deciding, 'item'>,
  ): object {
    const item = typeof state === 'string' ? { value: state } : (state as object);
    const facts = { action: 'close_issue' as const, target_id: (id as number | undefined) ?? null, target_value: null };
    return decide('state', facts, { ...deciding, item }) ? { state: 'closed' } : {};
  }

  /** A bare name is no proposal: it is set, whatever the mode; null takes the type away. False where the organization has no such type. */
  function setType(wanted: unknown, deciding: Omit<Deciding, 'item'>): boolean {
    if (wanted === null) types.delete(deciding.issue.number);
    if (wanted === undefined || wanted === null) return true;
    const item = typeof wanted === 'string' ? undefined : (wanted as { value: string } & Intent);
    const name = item?.value ?? String(wanted);
    const id = TYPES.find((type) => type.name === name)?.id;
    if (id === undefined) return false;
    const facts = { action: 'set_type' as const, target_id: id, target_value: null };
    if (item === undefined || decide('type', facts, { ...deciding, item })) types.set(deciding.issue.number, name);
    return true;
  }

  async function change({ number, body, headers }: SuggestionRequest): Promise<SuggestionAnswer> {
    const path = `/repos/${repository}/issues/${number}`;
    const { body: issue } = (await pass('GET', path, { headers })) as { body: Deciding['issue'] };
    const told: Deciding['told'] = {};
    const deciding = { actor: await accountOf(headers), issue, told };
    if (!setType(body.type, deciding)) {
      return { status: 422, body: { message: 'Validation Failed', documentation_url: '' } };
    }
    setFields((body.issue_field_values ?? []) as FieldItem[], deciding);
    const onward = {
      ...(Array.isArray(body.assignees) && { assignees: await assign(body.assignees, { ...deciding, headers }) }),
      ...(body.state !== undefined && close(body, deciding)),
    };
    const isChanged = Object.keys(onward).length > 0;
    const request = { headers, ...(isChanged && { body: onward }) };
    const answer = (await pass(isChanged ? 'PATCH' : 'GET', path, request)) as { status: number; body: object };
    const option = fields.get(number);
    const own = {
      type: toType(types.get(number)),
      issue_field_values: option === undefined ? [] : [toFieldValue(option)],
    };
    const suggestions = Object.keys(told).length > 0 ? { suggestions: told } : {};
    return { status: answer.status, body: { ...answer.body, ...own, ...suggestions } };
  }

  return { stored, users, accountOf, labelId, giveLabel, list, addLabels, change };
}

export function allTypes(): readonly (object | null)[] {
  return TYPES.map(({ name }) => toType(name));
}

function toType(name: string | undefined): object | null {
  const type = TYPES.find((one) => one.name === name);
  return type === undefined ? null : { ...type, node_id: `IT${type.id}`, description: null, is_enabled: true };
}

function toFieldValue(option: string): object {
  const { id = 0 } = FIELDS[0]?.options.find(({ name }) => name === option) ?? {};
  const facts = { issue_field_id: FIELD_ID, node_id: 'IF81', data_type: 'single_select', value: option };
  return { ...facts, single_select_option: { id, name: option, color: 'red' } };
}
