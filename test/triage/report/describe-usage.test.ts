import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_USAGE } from '../../../src/models/model-usage.ts';
import { describeUsage } from '../../../src/triage/report/describe-usage.ts';
import type { ModelReport } from '../../../src/verdict/verdict.ts';

const MODEL: ModelReport = {
  notes: [],
  names: ['gpt-4.1-nano', 'gpt-4.1'],
  usage: { calls: 2, promptTokens: 4000, completionTokens: 80, cost: 0.01234 },
  replayed: NO_USAGE,
};

describe('describeUsage', () => {
  it('says who judged and what it took', () => {
    assert.equal(
      describeUsage({ engine: 'openai', model: MODEL }),
      'judged with OpenAI (gpt-4.1-nano, gpt-4.1): 2 calls, 4000 tokens in, 80 out, about $0.0123',
    );
  });

  it('does not make a price of one that is not known, or too small', () => {
    const withCost = (cost: number | undefined) =>
      describeUsage({ engine: 'openai', model: { ...MODEL, usage: { ...MODEL.usage, calls: 1, cost } } });
    assert.match(withCost(undefined), /: 1 call, .* cost not known$/);
    assert.match(withCost(0.000_01), /less than \$0\.0001$/);
  });

  it('tells answers that did not count, and those of a recording', () => {
    assert.match(
      describeUsage({ engine: 'local', model: MODEL }),
      /^gpt-4\.1-nano, gpt-4\.1 answered, but did not count: 2 calls/,
    );
    const replayed = { ...MODEL, usage: { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 } };
    assert.match(describeUsage({ engine: 'openai', model: replayed }), /recorded answers, nothing was spent$/);
  });

  it('says nothing where no model answered', () => {
    assert.equal(describeUsage({ engine: 'local' }), '');
    assert.equal(describeUsage({ engine: 'local', model: { ...MODEL, names: [] } }), '');
  });
});
