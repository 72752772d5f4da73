import { saysFiltered, saysGone, saysTooLong, saysWrongKey } from './model-failure.ts';

/** How the form of an answer can be asked for, from strict to not at all. */
export type Format = 'schema' | 'json' | 'text';

/** What a request can do without; of `tokenLimit` a server knows the other name, where it refuses the usual one. */
export type PartName = 'thinking' | 'temperature' | 'caching' | 'tokenLimit';

/** Why a server did not take a request as it was put. */
export interface Refusal {
  /** In the server's own words. */
  readonly said: string;
  /** The field that it names apart from them. */
  readonly field?: string | undefined;
}

/** How servers name each part, in fields and in words. */
const PART_WORDS: Readonly<Record<PartName, RegExp>> = {
  thinking: /think|reasoning|effort/i,
  temperature: /temperature/i,
  caching: /prompt_cache/i,
  tokenLimit: /max_?(?:completion_?|output_?)?tokens/i,
};
/** Google calls the request itself a "JSON payload". */
const FORMAT_WORDS = /schema|response_?format|response_?mime|json(?! payload)|structured|too many states|\benum/i;
/** Not that the server knows no schema, but that it could not keep to this one, or the model did not, this time. */
const ABOUT_ONE_ANSWER =
  /too many (?:states|enum|values|properties)|too (?:complex|large|long|deep)|exceeds|json_validate_failed|failed to (?:generate|validate)|did not match/i;

/**
 * Which part a refusal is about: by the field that it names, else by the first word of its text. Undefined where it does not
 * say; `nothing-helps` where it is about something that no other way of asking would change.
 */
export function findNamedPart(
  { said, field = '' }: Refusal,
  parts: Iterable<PartName>,
): PartName | 'format' | 'nothing-helps' | undefined {
  if (saysTooLong(said) || saysWrongKey(said) || saysFiltered(said)) return 'nothing-helps';
  const words = [...parts].map((part): readonly [PartName | 'format', RegExp] => [part, PART_WORDS[part]]);
  const all = [...words, ['format', FORMAT_WORDS] as const];
  const byField = all.find(([, pattern]) => pattern.test(field));
  if (byField !== undefined) return byField[0];
  const found = all
    .map(([name, pattern]) => ({ name, at: said.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.name ?? (saysGone(said) ? 'nothing-helps' : undefined);
}

/** Whether a refusal of the format says nothing about the next question. */
export function isAboutOneAnswer({ said }: Refusal): boolean {
  return ABOUT_ONE_ANSWER.test(said);
}
