import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countStems,
  labelTerms,
  matchedTerms,
  matchName,
  type NameMatch,
  textTerms,
} from '../../src/labels/name-evidence.ts';
import { buildDocument } from '../support/build-document.ts';

interface Occasion {
  readonly label: string;
  readonly title?: string;
  readonly body?: string;
  readonly description?: string;
}

/** Matches as in a history of 100 issues in which none of the words is frequent. */
function match({ label, title = '', body = '', description = '' }: Occasion): NameMatch & { readonly terms: string[] } {
  const terms = labelTerms(label, description);
  const text = textTerms(buildDocument({ title, body }));
  return {
    ...matchName(terms, text, { documents: 100, byStem: new Map() }),
    terms: matchedTerms(terms, text).nameTerms,
  };
}

describe('a label is found by its name', () => {
  const found: readonly [label: string, title: string][] = [
    ['area/panel/time-series', 'Legend of the timeseries panel overlaps'],
    ['area/panel/timeseries', 'Time series: legend overlaps'],
    ['area/panel/timeseries', 'TimeSeries is broken'],
    ['datasource/MySQL', 'mysql: no connection'],
    ['datasource/PostgreSQL', 'postgresql query fails'],
    ['datasource/CloudWatch Logs', 'cloudwatch logs are cut'],
    ['area/alerting', 'Alerts are sent twice'],
    ['area/queries', 'Query is slow'],
    ['area/docker', 'Dockerfile lacks a user'],
    ['area: notifications', 'Notification never arrives'],
    ['[Package] Block editor', 'The block editor loses focus'],
    ['ui', 'UI flickers'],
    ['área/configuración', 'La configuración no se guarda'],
    ['组件/图表', '图表 不显示'],
  ];
  for (const [label, title] of found) {
    it(`${label} in “${title}”`, () => {
      const { title: share, terms } = match({ label, title });
      assert.equal(share, 1);
      assert.ok(terms.length > 0);
    });
  }
});

describe('a label is not found', () => {
  const missed: readonly [label: string, title: string][] = [
    ['ui', 'build of the guide fails'],
    ['api', 'Capital letters in rapid succession'],
    ['area/search', 'These architectures are not supported'],
    ['area/metrics', 'Some tricks to know'],
    ['area/login', 'Plugin does not load'],
    ['🚀', 'Rocket 🚀'],
    ['', 'Anything'],
    ['///', 'a/b'],
  ];
  for (const [label, title] of missed) {
    it(`${label || 'a name without letters'} in “${title}”`, () => {
      assert.deepEqual([match({ label, title }).title, match({ label, title }).terms], [0, []]);
    });
  }
});

describe('matchName', () => {
  it('counts a part of the name for a part', () => {
    const { title } = match({ label: 'area/state-timeline', title: 'Timeline is empty' });
    assert.ok(title > 0.3 && title < 0.7, `${title}`);
  });

  it('weighs rare words more than frequent ones', () => {
    const texts = ['dashboard a', 'dashboard b', 'dashboard folder'].map((title) =>
      textTerms(buildDocument({ title })),
    );
    const label = labelTerms('dashboard-folders');
    const frequencies = countStems(texts, [label]);
    const [frequent, rare] = ['my dashboard', 'my folder'].map(
      (title) => matchName(label, textTerms(buildDocument({ title })), frequencies).title,
    );
    assert.ok((rare as number) > 2 * (frequent as number), `${rare} and ${frequent}`);
  });

  it('counts how often the whole name stands in the body', () => {
    const { body, bodyCount } = match({ label: 'area/data-links', body: 'Data links: a data link opens. Link.' });
    assert.deepEqual([body, bodyCount], [1, 2]);
    assert.equal(match({ label: 'area/data-links', body: 'links only' }).bodyCount, 0);
  });

  it('reads the parts between family and leaf apart', () => {
    const { title, parentsInTitle, parentsInBody } = match({
      label: 'area/panel/bar chart',
      title: 'Panel is empty',
      body: 'panels',
    });
    assert.deepEqual([title, parentsInTitle, parentsInBody], [0, 1, 1]);
    assert.equal(match({ label: 'datasource/Loki', title: 'datasource' }).parentsInTitle, 0);
  });

  it('counts a description half, and its little words not at all', () => {
    const description = 'Issues related to the sign-in page';
    assert.equal(match({ label: 'area/auth', description, title: 'Issue related to this' }).title, 0);
    const whole = match({ label: 'area/auth', description, title: 'Sign in page' });
    assert.equal(whole.title, 0.5);
    assert.deepEqual(whole.terms, ['sign', 'page']);
    assert.equal(match({ label: 'area/auth', description, title: 'Auth' }).title, 1);
  });

  it('stays within 0 and 1, and finite, for every text and for a history of nothing', () => {
    const labels = ['', 'a', 'area/x', '🚀', 'a'.repeat(500), 'type: bug / fix'].map((name) => labelTerms(name, name));
    const texts = ['', 'x', '\u0000', '\ud800', 'a '.repeat(9_000)].map((text) =>
      textTerms(buildDocument({ title: text, body: text })),
    );
    for (const frequencies of [countStems([], labels), countStems(texts, labels)]) {
      for (const label of labels) {
        for (const text of texts) {
          const { bodyCount, specificity, ...shares } = matchName(label, text, frequencies);
          for (const share of Object.values(shares)) assert.ok(share >= 0 && share <= 1, JSON.stringify(shares));
          assert.ok(Number.isInteger(bodyCount) && specificity >= 0 && specificity <= 2);
        }
      }
    }
  });
});

describe('matchedTerms', () => {
  it('shows words as the label has them, not their stems', () => {
    assert.deepEqual(match({ label: 'area/notifications', title: 'one notification' }).terms, ['notifications']);
    assert.deepEqual(match({ label: 'area/time-series', body: 'timeseries' }).terms, ['time', 'series']);
  });

  it('shows no word of the text', () => {
    assert.deepEqual(match({ label: 'area/dock', title: 'dockyard', body: 'docking' }).terms, ['dock']);
  });

  it('tells those of the title, written together or apart, from those of the body alone', () => {
    const matched = (title: string, body: string) =>
      matchedTerms(labelTerms('area/time-series', 'Legends'), textTerms(buildDocument({ title, body })));
    assert.deepEqual(matched('Timeseries', 'a legend'), {
      nameTerms: ['time', 'series', 'legends'],
      titleTerms: ['time', 'series'],
    });
    assert.deepEqual(matched('Legend', 'timeseries').titleTerms, ['legends']);
    assert.deepEqual(matched('Nothing', 'time'), { nameTerms: ['time'], titleTerms: [] });
  });
});
