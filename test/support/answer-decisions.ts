import type { Decision, DecisionCreateParams } from 'openai/resources/decisions';

type Question = DecisionCreateParams['questions'][number];
type Answer = Decision['answers'][number];

/** How probable a value of a choice, or the statement of a predicate, is; undefined for a question that is refused. */
export type Probability = (asked: { readonly statement: string; readonly value?: string }) => number | undefined;

const LABEL = /^The label "(.*?)"(?: \(.*\))? clearly fits the issue\.$/;

/** What OpenAI's Decisions API answers, by the types of its SDK. */
export function answerDecisions(
  questions: readonly Question[],
  probability: Probability,
  change: Partial<Decision> = {},
): Decision {
  return {
    answers: questions.map((question) => answerOne(question, probability)),
    model: 'gpt-6-luna',
    usage: {
      input_tokens: 3000,
      input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0 },
      output_tokens: questions.length,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 3000 + questions.length,
    },
    ...change,
  };
}

/** As `Probability`, by label: those named are as probable as it says, all others and none of them hardly. */
export function byLabel(
  labels: Readonly<Record<string, number>>,
  { saysEnough = 0.97 }: { readonly saysEnough?: number } = {},
): Probability {
  return ({ statement, value }) => {
    if (value !== undefined) return labels[value] ?? 0.01;
    const label = LABEL.exec(statement)?.[1];
    return label === undefined ? saysEnough : (labels[label] ?? 0.01);
  };
}

function answerOne(question: Question, probability: Probability): Answer {
  const name = question.name ?? null;
  const statement = String(question.instructions);
  switch (question.type) {
    case 'predicate': {
      const found = probability({ statement });
      return found === undefined ? { type: 'refusal', name } : { type: 'predicate', name, probability: found };
    }
    case 'choice': {
      const weights = question.choices.map(({ value }) => probability({ statement, value: String(value) }));
      if (weights.includes(undefined)) return { type: 'refusal', name };
      const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
      const probabilities = question.choices.map(({ value }, at) => ({ value, probability: (weights[at] ?? 0) / sum }));
      const best = probabilities.toSorted((a, b) => b.probability - a.probability)[0];
      return { type: 'choice', name, choice: best?.value ?? '', confidence: best?.probability ?? 0, probabilities };
    }
    case 'score':
      throw new Error('no score is asked for');
  }
}
