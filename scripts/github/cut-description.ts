/**
 * Cuts what the tests check against out of GitHub's own description of its REST API, which as a package is 385 MB large:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xf octokit-openapi-23.0.2.tgz
 *     node scripts/github/cut-description.ts package/generated/api.github.com.json
 *
 * Writes test/support/git-hub-description.json: the schemas of the operations below with all that they refer to, without the words
 * (descriptions, examples, titles).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const OPERATIONS: readonly (readonly [string, string])[] = [
  ['post', `${ISSUE}/labels`],
  ['patch', ISSUE],
  ['get', `${ISSUE}/suggestions`],
  ['post', `${ISSUE}/suggestions/{suggestion_id}/approve`],
  ['post', `${ISSUE}/suggestions/{suggestion_id}/dismiss`],
  ['get', '/orgs/{org}/issue-types'],
  ['get', '/orgs/{org}/issue-fields'],
  ['get', '/user/{account_id}'],
  ['get', '/search/issues'],
];
const WORDS: ReadonlySet<string> = new Set(['description', 'example', 'examples', 'title', 'summary', 'externalDocs']);
/** What holds names in the place of keywords: there a `title` is a field of GitHub's. */
const MAPS: ReadonlySet<string> = new Set(['properties', 'schemas', 'responses', 'content']);

type Json = { readonly [key: string]: unknown };

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file: node scripts/github/cut-description.ts api.github.com.json');
const document = JSON.parse(readFileSync(file, 'utf8')) as Json;
const components: Record<string, Record<string, unknown>> = {};
const paths: Record<string, Record<string, unknown>> = {};
for (const [method, path] of OPERATIONS) {
  const operation = at(document, ['paths', path, method]) as Json | undefined;
  if (operation === undefined) throw new Error(`There is no ${method} ${path} in ${file}.`);
  const { requestBody, responses } = operation;
  paths[path] = { ...paths[path], [method]: cut({ requestBody, responses: { 200: (responses as Json)['200'] } }) };
}
const target = join(import.meta.dirname, '../../test/support/git-hub-description.json');
writeFileSync(target, `${JSON.stringify({ paths, components })}\n`);

/** Without words and headers; what it refers to is cut, too. */
function cut(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => cut(item));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref } = node as Json;
  if (typeof $ref === 'string') keep($ref.split('/').slice(1));
  const kept = Object.entries(node).filter(
    ([key, value]) => value !== undefined && (isMap || !(WORDS.has(key) || key === 'headers' || key.startsWith('x-'))),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, cut(value, !isMap && MAPS.has(key))]));
}

function keep([, part = '', name = '']: readonly string[]): void {
  components[part] ??= {};
  if (name in components[part]) return;
  components[part][name] = true;
  components[part][name] = cut(at(document, ['components', part, name]));
}

function at(node: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((one, step) => (one as Json | undefined)?.[step], node);
}
