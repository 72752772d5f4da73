#!/usr/bin/env bash
# GitHub's OpenAPI descriptions do not agree with themselves about suggestions on issues. A server of the customer's (3.19) takes
# `suggest: true` when labels are added, and has no list in which the suggestion could be found. On github.com the answer to a change
# of an issue knows the suggestion to close it, with duplicate and reasons, while the request has no form that asks for one. So that a
# request is valid says nothing about whether there are suggestions: whoever proposes has to read back what became of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @octokit/openapi@23.0.2 >/dev/null
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(`node_modules/@octokit/openapi/${name}`, 'utf8'));
console.log(`@octokit/openapi ${read('package.json').version}`);
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const labelForms = ({ paths }) =>
  JSON.stringify(paths[`${ISSUE}/labels`].post.requestBody.content['application/json'].schema);

for (const [server, hasList] of [['api.github.com', true], ['ghes-3.19', false]]) {
  const description = read(`generated/${server}.json`);
  const takes = labelForms(description).includes('"suggest"');
  const lists = `${ISSUE}/suggestions` in description.paths;
  console.log(`${server}: adding labels takes "suggest": ${takes}; suggestions can be listed: ${lists}`);
  assert.deepEqual([takes, lists], [true, hasList]);
}

const { patch } = read('generated/api.github.com.json').paths[ISSUE];
const asked = patch.requestBody.content['application/json'].schema.properties;
const answered = JSON.stringify(patch.responses['200'].content['application/json'].schema);
const answeredState = /"state":\{"type":"array","items":\{"type":"object","properties":\{"value"/.test(answered);
console.log(`request: state is ${asked.state.type}, one of ${asked.state.enum.join(', ')}`);
console.log(`answer:  suggestions.state is a list of objects with a value: ${answeredState}`);
assert.equal(asked.state.type, 'string');
assert.deepEqual(asked.state.enum, ['open', 'closed']);
assert.ok(answeredState);
JS
node look.mjs
