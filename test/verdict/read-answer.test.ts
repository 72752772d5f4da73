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
  };
  for (const [name, answer] of Object.entries(wrappings)) {
    it(`reads ${name}`, () => assert.deepEqual(readAnswer(answer, ALLOWED), READ));
  }

  it('gives labels in our spelling, whatever the case and the quotes around them', () => {
    const answer = JSON.stringify({ areas: ['AREA/FUEL', ' `area/radio` ', 'area/Fuel'], types: 'Type/Bug' });
    const labels = readAnswer(answer, ALLOWED)?.labels;
    assert.deepEqual([labels?.get('area'), labels?.get('type')], [['area/fuel', 'Area/Radio'], ['type/bug']]);
  });

  it('drops labels, numbers and kinds that were not offered', () => {
    const answer = {
      areas: ['area/security', 'area/fuel', '', null, 7, { name: 'area/cabin' }, ['area/fuel'], '__proto__'],
      duplicates: [1, '#12', '7x', -7, 1e300, '0007'],
      missing: ['money', 'steps to reproduce', 'LOGS', 'toString'],
    };
    const opinion = readAnswer(JSON.stringify(answer), ALLOWED);
    assert.deepEqual(opinion?.labels.get('area'), ['area/fuel', 'area/cabin']);
    assert.deepEqual(opinion?.duplicates, [12, 7]);
    assert.deepEqual(opinion?.missing, ['steps-to-reproduce', 'logs']);
  });

  it('reads no more of 10,000 labels than anybody would choose', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `area/invented-${index}`);
    assert.deepEqual(readAnswer(JSON.stringify({ areas: [...many, 'area/fuel'] }), ALLOWED)?.labels.get('area'), []);
  });

  it('understands the fields of models that were tuned for earlier triagers', () => {
    const answer = {
      id: 5,
      isCategorizable: 'true',
      categoryLabel: ['area/fuel'],
      typeLabel: ['type/bug'],
      remarks: 'Leaks',
    };
    const opinion = readAnswer(JSON.stringify(answer), ALLOWED);
    assert.deepEqual([opinion?.isCategorizable, opinion?.summary], [true, 'Leaks']);
    assert.deepEqual(Object.fromEntries(opinion?.labels ?? []), { area: ['area/fuel'], type: ['type/bug'] });
  });

  it('has nothing to say of a family that the answer leaves out', () => {
    const opinion = readAnswer('{"isCategorizable": false}', ALLOWED);
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
    'strings without end': '{"a":"'.repeat(50_000),
    'thoughts upon thoughts': '<think>'.repeat(50_000),
    'comments without end': `{"areas": [${'/* '.repeat(50_000)}]}`,
  };
  for (const [name, answer] of Object.entries(unreadable)) {
    it(`finds nothing in ${name}`, () => assert.equal(readAnswer(answer, ALLOWED), undefined));
  }
});
