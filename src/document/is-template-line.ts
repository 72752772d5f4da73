import { type Boilerplate, countWords, normalizeLine, splitField, TEMPLATE_SENTENCE_WORDS } from './boilerplate.ts';

/** What a template leaves to be replaced: `[e.g. 3.1]`, `Go to '...'`, `<version>`, `- [ ]`, `Version:`. */
const PLACEHOLDER = /\[e\.?g|\.\.\.|…|<[^>]{1,60}>|^\s*[-*+]\s*\[ \]|[:：?？]\s*$/iu;

/**
 * Whether a line is the template's own: a field without an answer, a placeholder or a whole sentence that recurs.
 * A short line that recurs may be somebody's answer.
 */
export function isTemplateLine(line: string, boilerplate: Boilerplate): boolean {
  const field = splitField(line);
  if (field?.rest === '' && boilerplate.has(field.name)) return true;
  const normalized = normalizeLine(line);
  if (!boilerplate.has(normalized)) return false;
  return PLACEHOLDER.test(line) || countWords(normalized) >= TEMPLATE_SENTENCE_WORDS;
}
