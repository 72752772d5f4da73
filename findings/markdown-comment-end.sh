#!/usr/bin/env bash
# A browser ends an HTML comment at `--!>`; a Markdown parser that reads the same text as a block does not: everything after it,
# headings too, is part of the comment up to `-->` or the end of the text. In a paragraph the same parser knows no comment at all.
# Whoever reads the issues that people see has to end it himself, for the block and for what follows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund markdown-it@15.0.3 parse5@8.0.0 >/dev/null
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`markdown-it ${version('markdown-it')}, parse5 ${version('parse5')}`);
const text = '<!-- a hint --!>\n\n### What happened\n';
const kinds = (source) => new MarkdownIt({ html: true }).parse(source, {}).map(({ type }) => type);
const [block, closed] = [kinds(text), kinds(text.replace('--!>', '-->'))];
console.log('ended by --!>:', block.join(' '));
console.log('ended by -->: ', closed.join(' '));
const nodes = parseFragment(text).childNodes.map(({ nodeName, data, value }) => `${nodeName} ${JSON.stringify(data ?? value)}`);
console.log('as HTML:      ', nodes.join(', '));
assert.deepEqual(block, ['html_block']);
assert.deepEqual(closed, ['html_block', 'heading_open', 'inline', 'heading_close']);
assert.deepEqual(nodes, ['#comment " a hint "', '#text "\\n\\n### What happened\\n"']);
JS
node look.mjs
