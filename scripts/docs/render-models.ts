import { EMBEDDING_MODELS, type EmbeddingModelFacts } from '../../src/models/embedding-models.ts';
import { MODELS } from '../../src/models/find-model.ts';
import type { DatedPrice, ModelFacts, Thinking } from '../../src/models/model-facts.ts';
import { priceTokens } from '../../src/models/price-model.ts';
import { PROVIDERS, type ProviderId } from '../../src/models/providers.ts';
import { markdownTable } from '../../src/text/markdown-table.ts';

/** Tokens of a usual question and its answer, as measured in docs/models.md. */
const USUAL_CALL = { promptTokens: 4465, completionTokens: 100 };

/** The default models of each engine, with how they are asked. */
export function renderDefaultModels(): string {
  const rows = Object.entries(PROVIDERS).flatMap(([engine, { chatModels }]) =>
    chatModels.map((model, index) => {
      const facts = factsOf(model);
      const place = index === 0 ? PROVIDERS[engine as ProviderId].title : 'where the one above is gone';
      return [place, `\`${model}\``, describeSettings(facts), facts.ends ?? 'none announced'];
    }),
  );
  return markdownTable(['engine', 'model', 'is asked with', 'ends'], rows);
}

/** Every model of which something is known. */
export function renderModels(): string {
  const rows = Object.entries(MODELS).map(([model, facts]) => [
    `\`${model}\``,
    describePrices(facts),
    `${inThousands(facts.contextTokens)} / ${inThousands(facts.maxOutputTokens)}`,
    describeThinking(facts.thinking),
    describeEnd(facts),
    `${facts.source}; ${facts.asOf}`,
  ]);
  const head = [
    'model',
    'input / output / from the cache / into it, $',
    'context / answer, tokens',
    'thoughts',
    'ends',
  ];
  return markdownTable([...head, 'read where and when'], rows);
}

/** Every embedding model of which something is known. */
export function renderEmbeddingModels(): string {
  const rows = Object.entries(EMBEDDING_MODELS).map(([model, facts]) => [
    `\`${model}\``,
    String(facts.inputPrice),
    facts.maxInputTokens.toLocaleString('en'),
    PURPOSE_BY[facts.purposeBy],
    `${facts.source}; ${facts.asOf}`,
  ]);
  return markdownTable(['model', '$', 'reads, tokens', 'what a text is for', 'read where and when'], rows);
}

const PURPOSE_BY = {
  parameters: '`taskType`, `title`',
  text: '`task: search result | query: …` and `title: … | text: …` in the text',
  nothing: 'not told',
} as const satisfies Record<EmbeddingModelFacts['purposeBy'], string>;

/** What a usual question costs with the first of the defaults. */
export function renderUsualCost(): string {
  const costs = Object.values(PROVIDERS).map(({ chatModels: [model] }) => {
    const price = factsOf(model).prices.at(-1) as DatedPrice;
    return `$${priceTokens(price, USUAL_CALL).toFixed(4)} with ${model}`;
  });
  const { promptTokens, completionTokens } = USUAL_CALL;
  return `A prompt of ${promptTokens.toLocaleString('en')} tokens and an answer of ${completionTokens} cost about ${costs.join(' and ')}.`;
}

function factsOf(model: string): ModelFacts {
  return MODELS[model] as ModelFacts;
}

function describePrices({ prices, fineTuned }: ModelFacts): string {
  const dated = prices.map(({ until, ...price }) =>
    until === undefined ? inDollars(price) : `${inDollars(price)} until ${until}`,
  );
  const tuned = fineTuned === undefined ? '' : `; fine-tuned ${inDollars(fineTuned)}`;
  return `${dated.join(', then ')}${tuned}`;
}

function inDollars({ input, output, cachedInput, cacheWrite }: DatedPrice): string {
  const all = [input, output, cachedInput, cacheWrite];
  return all.flatMap((dollars) => dollars ?? []).join(' / ');
}

function inThousands(tokens: number): string {
  return `${Math.floor(tokens / 1000).toLocaleString('en')}K`;
}

function describeThinking(thinking: Thinking): string {
  switch (thinking.kind) {
    case 'none':
      return 'none';
    case 'budget':
      return `\`thinkingBudget\` from ${thinking.minTokens}`;
    case 'level':
      return `\`thinkingLevel\` ${thinking.levels.join(', ')}`;
    case 'effort':
      return `\`reasoning_effort\` ${thinking.levels.join(', ')}`;
  }
}

function describeSettings({ thinking, takesTemperature, takesSchema, hasPaidCache }: ModelFacts): string {
  return [
    ...(takesSchema ? ['a schema'] : []),
    ...fewestThoughts(thinking),
    takesTemperature ? '`temperature: 0`' : 'no temperature',
    ...(hasPaidCache ? ['no writing to the cache'] : []),
  ].join(', ');
}

function fewestThoughts(thinking: Thinking): readonly string[] {
  if (thinking.kind === 'none') return [];
  if (thinking.kind === 'budget') return [`\`thinkingBudget: ${thinking.minTokens}\``];
  const name = thinking.kind === 'level' ? 'thinkingLevel' : 'reasoning_effort';
  return [`\`${name}: ${thinking.levels[0]}\``];
}

function describeEnd({ ends, successor, isRouted }: ModelFacts): string {
  if (ends === undefined) return '';
  return isRouted ? `${ends}, then \`${successor}\` answers` : `${ends}; \`${successor}\` comes instead`;
}
