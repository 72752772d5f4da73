import { labelKey } from '../issue/label-key.ts';
import type { AnswerSchema } from '../models/chat-model.ts';
import { familyProperty } from '../verdict/answer-schema.ts';
import { cleanSummary } from '../verdict/clean-summary.ts';
import type { FamilyShortlist } from '../verdict/label-shortlist.ts';
import type { MissingKind } from '../verdict/missing-kinds.ts';

export interface RightAnswer {
  /** The title: what the issue is about in one line. */
  readonly title: string;
  readonly isCategorizable: boolean;
  readonly missing: readonly MissingKind[];
  /** Right labels by family, as they were offered. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/**
 * The answer that a model should give, as JSON with exactly the schema's properties in their order. Duplicates are not
 * known from a corpus, so none are named: a model trained on this leaves them to the local engine.
 */
export function writeAnswer(right: RightAnswer, schema: AnswerSchema): string {
  const fields: Readonly<Record<string, unknown>> = {
    isCategorizable: right.isCategorizable,
    missing: right.missing,
    duplicates: [],
    summary: cleanSummary(right.title),
    ...Object.fromEntries([...right.labels].map(([family, names]) => [familyProperty(family), names])),
  };
  return JSON.stringify(Object.fromEntries(Object.keys(schema.properties).map((name) => [name, fields[name] ?? []])));
}

/**
 * Those of an issue's labels that a family offers, most probable first. Undefined where one of `wanted` is not offered:
 * no answer under the schema could then be right.
 */
export function offeredLabels(wanted: readonly string[], shortlist: FamilyShortlist | undefined): string[] | undefined {
  const keys = new Set(wanted.map(labelKey));
  const offered = (shortlist?.labels ?? []).map(({ name }) => name).filter((name) => keys.has(labelKey(name)));
  return offered.length === keys.size ? offered : undefined;
}
