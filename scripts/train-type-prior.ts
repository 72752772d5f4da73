import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeLeftOut, judgeLeftOut } from './type-prior/judge-left-out.ts';
import { learnStoredPrior } from './type-prior/learn-type-prior.ts';
import { renderPrior } from './type-prior/render-prior.ts';
import { readTypedIssues, repositoriesOf } from './type-prior/typed-issues.ts';

/**
 * Learns what many repositories have in common about bugs, features and questions, and tells how good it is: each repository is
 * judged by what the others teach. Arguments: JSONL files of issues, each with its `repository` and labels. `--write` stores
 * what all of them teach.
 */
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const FILES = [resolve(import.meta.dirname, '../../shared/data/nlbse24/train.jsonl')];

const issues = await readTypedIssues(positionals.length === 0 ? FILES : positionals);
console.log(`${issues.length} issues of ${repositoriesOf(issues).join(', ')}, each judged by what the others taught\n`);
console.log(describeLeftOut(judgeLeftOut(issues)).join('\n'));

if (values.write) {
  const file = resolve(import.meta.dirname, '../src/labels/type-prior/learned-prior.ts');
  const text = renderPrior(learnStoredPrior(issues));
  await writeFile(file, text);
  console.log(`\n${file} is written anew: ${text.length.toLocaleString('en')} characters.`);
}
