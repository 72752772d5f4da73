import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** One operation of GitHub's REST API: what it takes and what it answers. */
export interface Operation {
  readonly method: 'get' | 'post' | 'patch';
  /** As the description writes it: `/repos/{owner}/{repo}/labels`. */
  readonly path: string;
}

export interface Description {
  /** What GitHub's description has against the body of a request; empty where nothing. */
  checkRequest(operation: Operation, body: unknown): readonly string[];
  checkAnswer(operation: Operation, status: number, body: unknown): readonly string[];
}

type Json = { readonly [key: string]: unknown };

/** Cut out of @octokit/openapi 23.0.2 by scripts/github/cut-description.ts. */
const FILE = join(import.meta.dirname, 'git-hub-description.json');

let loaded: Description | undefined;

/** What GitHub's own OpenAPI description says of the operations that the tests use, read once in a process. */
export function gitHubDescription(): Description {
  loaded ??= load(JSON.parse(readFileSync(FILE, 'utf8')) as Json);
  return loaded;
}

function load(document: Json): Description {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const compiled = new Map<string, ValidateFunction | undefined>();

  function validatorOf(path: readonly string[]): ValidateFunction | undefined {
    const key = path.join(' ');
    if (!compiled.has(key)) {
      const schema = path.reduce<unknown>((node, step) => follow(document, node)?.[step], document);
      compiled.set(key, schema === undefined ? undefined : ajv.compile(withDefinitions(document, schema)));
    }
    return compiled.get(key);
  }

  function check(path: readonly string[], body: unknown): readonly string[] {
    const validate = validatorOf(path);
    if (validate === undefined) return [`the description has no ${path.join(' ')}`];
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${path.slice(1, 4).join(' ')}: ${instancePath} ${message}`,
    );
  }

  return {
    checkRequest: ({ method, path }, body) =>
      check(['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'], body),
    checkAnswer: ({ method, path }, status, body) =>
      check(['paths', path, method, 'responses', String(status), 'content', 'application/json', 'schema'], body),
  };
}

function follow(document: Json, node: unknown): Json | undefined {
  const reference = (node as Json | undefined)?.$ref;
  if (typeof reference !== 'string') return node as Json | undefined;
  const steps = reference.split('/').slice(1);
  return steps.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], document) as Json | undefined;
}

/** The schema with all that it refers to, as JSON Schema: OpenAPI 3.0 says `nullable` where that has a type of its own. */
function withDefinitions(document: Json, schema: unknown): Json {
  const $defs: Record<string, unknown> = {};
  function convert(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(convert);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, nullable, example: _example, ...rest } = node as Json;
    if (typeof $ref === 'string') {
      const name = $ref.replace(/^.*\//, '');
      if (!(name in $defs)) {
        $defs[name] = true;
        $defs[name] = convert(follow(document, node));
      }
      return { $ref: `#/$defs/${name}` };
    }
    const converted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, convert(value)]));
    return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
  }
  const root = convert(schema) as Json;
  return { ...root, $defs };
}
