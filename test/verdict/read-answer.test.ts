import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnswer } from '../../src/verdict/read-answer.ts';

const ALLOWED = {
  shortlist: [
    { family: 'area', labels: ['area/fuel', 'Area/Radio', 'area/cabin'].map(toLabel) },
    { family: 'type', labels: ['type/bug', 'type/feature'].map(toLabel) },
  ],
  numbers: [7, 12],
};

function toLabel(name: string) {
  return { name, probability: 0.5, description: '' };
}

const GOOD = {
  isCategorizable: true,
  missing: ['version'],
  areas: ['area/fuel'],
  types: ['type/bug'],
  duplicates: ['12'],
  summary: 'The tank leaks.',
};

const READ = {
  isCategorizable: true,
  missing: ['version'],
  labels: new Map([
    ['area', ['area/fuel']],
    ['type', ['type/bug']],
  ]),
  duplicates: [12],
  summary: 'The tank leaks.',
};

describe('readAnswer', () => {
  const json = JSON.stringify(GOOD, undefined, 1);
  const wrappings: Readonly<Record<string, string>> = {
    'plain JSON': json,
    'JSON in a fence': `\`\`\`json\n${json}\n\`\`\``,
    'JSON between prose': `Sure! Here {as asked} it is:\n${json}\nHope this helps.`,
    'JSON after thoughts': `<think>It could be {"areas": ["area/cabin"]}, hm.</think>\n${json}`,
    'JSON after thoughts whose beginning is missing': `maybe {"areas": []}</think>${json}`,
    'JSON with trailing commas': json.replaceAll(']', ',]').replace(/\}$/, ',}'),
    'JSON with comments': json.replace('"missing"', '// what lacks\n"missing" /* list */'),
    "JSON with Python's constants": json.replace('true', 'True'),
    'a draft before the JSON': `{"areas": ["area/cabin"]} No, rather:\n${json}`,
    'a byte order mark': `\ufeff${json}`,
    'JSON within a JSON string': JSON.stringify(json),
    'JSON within a JSON string, in a fence': `\`\`\`\n${JSON.stringify(json)}\n\`\`\``,
    'JSON one level deeper': `{"result": ${json}}`,
    'JSON as text one level deeper': JSON.stringify({ name: 'triage_everything', arguments: json }),
    'JSON in a list': `[${json}]`,
    'JSON before thoughts': `${json}<think>That should do {or not}.</think>`,
    'JSON after thoughts in brackets': `[THINK]{"areas": ["area/cabin"]}[/THINK]${json}`,
    'JSON after thoughts within thoughts': `<think>a <think>b</think> {"areas": []} </think>${json}`,
    "Python's literals":
      "{'isCategorizable': True, 'missing': ['version'], 'areas': ['area/fuel'], 'types': ['type/bug'], 'duplicates': [12], 'summary': 'The tank leaks.'}",
    'quotes that are curly': json.replaceAll(/"([^"]*)"/g, '“$1”'),
    'JSON that lacks commas': json.replaceAll(/,\n/g, '\n'),
    'keys without quotes': json.replaceAll(/"(\w+)":/g, '$1:'),
  };
  for (const [name, answer] of Object.entries(wrappings)) {
    it(`reads ${name}`, async () => assert.deepEqual(await readAnswer(answer, ALLOWED), READ));
  }

  it('gives labels in our spelling, whatever the case and the quotes around them', async () => {
    const answer = JSON.stringify({ areas: ['AREA/FUEL', ' `area/radio` ', 'area/Fuel'], types: 'Type/Bug' });
    const labels = (await readAnswer(answer, ALLOWED))?.labels;
    assert.deepEqual([labels?.get('area'), labels?.get('type')], [['area/fuel', 'Area/Radio'], ['type/bug']]);
  });

  it('drops labels, numbers and kinds that were not offered', async () => {
    const answer = {
      areas: ['area/security', 'area/fuel', '', null, 7, { name: 'area/cabin' }, ['area/fuel'], '__proto__'],
      duplicates: [1, '#12', '7x', -7, 1e300, '0007'],
      missing: ['money', 'steps to reproduce', 'LOGS', 'toString'],
    };
    const opinion = await readAnswer(JSON.stringify(answer), ALLOWED);
    assert.deepEqual(opinion?.labels.get('area'), ['area/fuel', 'area/cabin']);
    assert.deepEqual(opinion?.duplicates, [12, 7]);
    assert.deepEqual(opinion?.missing, ['steps-to-reproduce', 'logs']);
  });

  it('reads no more of 10,000 labels than anybody would choose', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `area/invented-${index}`);
    const opinion = await readAnswer(JSON.stringify({ areas: [...many, 'area/fuel'] }), ALLOWED);
    assert.deepEqual(opinion?.labels.get('area'), []);
  });

  it('understands the fields of models that were tuned for earlier triagers', async () => {
    const answer = {
      id: 5,
      isCategorizable: 'true',
      categoryLabel: ['area/fuel'],
      typeLabel: ['type/bug'],
      remarks: 'Leaks',
    };
    const opinion = await readAnswer(JSON.stringify(answer), ALLOWED);
    assert.deepEqual([opinion?.isCategorizable, opinion?.summary], [true, 'Leaks']);
    assert.deepEqual(Object.fromEntries(opinion?.labels ?? []), { area: ['area/fuel'], type: ['type/bug'] });
  });

  it('keeps what looks like thoughts within a string', async () => {
    for (const summary of ['Closing </think> tag is lost', 'The <think> tag is shown', 'A [/THINK] too']) {
      const opinion = await readAnswer(JSON.stringify({ ...GOOD, summary }), ALLOWED);
      assert.deepEqual(opinion?.labels, READ.labels);
      assert.match(opinion?.summary ?? '', /tag is|too/);
    }
  });

  it('has nothing to say of a family that the answer leaves out', async () => {
    const opinion = await readAnswer('{"isCategorizable": false}', ALLOWED);
    assert.deepEqual([opinion?.isCategorizable, opinion?.labels.size], [false, 0]);
  });

  const unreadable: Readonly<Record<string, string>> = {
    nothing: '',
    prose: 'I would say that this is area/fuel.',
    'JSON without any of the fields': '{"answer": 42}',
    'a list': '["area/fuel"]',
    'JSON that breaks off': '{"areas": ["area/fuel", "area/ca',
    'thoughts without end': '<think>It could be {"areas": ["area/fuel"]}',
    'braces without end': '{'.repeat(50_000),
    'the schema, said again': JSON.stringify({
      type: 'object',
      properties: { isCategorizable: { type: 'boolean' }, areas: { type: 'array', items: { enum: ['area/fuel'] } } },
      required: ['isCategorizable', 'areas'],
    }),
    'a repair that guesses a name wrong': '{areas: [area/fuel, area/radio]}',
    'a repair with a label that was not offered': "{'areas': ['area/fuel', 'area/invented']}",
    'a repair with a number that was not offered': "{'areas': ['area/fuel'], 'duplicates': [99]}",
    "quotes of Python's without end": `{'areas': '${"'x".repeat(50_000)}'}`,
    'white space without end': `{${' '.repeat(500_000)}`,
    'a label without end': JSON.stringify({ type: `x${' '.repeat(300_000)}x` }),
    'strings without end': '{"a":"'.repeat(50_000),
    'thoughts upon thoughts': '<think>'.repeat(50_000),
    'comments without end': `{"areas": [${'/* '.repeat(50_000)}]}`,
  };
  for (const [name, answer] of Object.entries(unreadable)) {
    it(`finds nothing in ${name}`, async () => assert.equal(await readAnswer(answer, ALLOWED), undefined));
  }
});
