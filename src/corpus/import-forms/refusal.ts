import { cleanLine } from '../../issue/clean-text.ts';
import type { ImportForm } from './import-form.ts';

const MAX_MESSAGE_CHARS = 200;

/** What GitHub answers instead of issues: `{"message": "Not Found", "documentation_url": …}`. */
export const refusal: ImportForm = {
  title: 'refusals',
  isFormOf: (value) => typeof value.message === 'string' && ('documentation_url' in value || 'status' in value),
  unpack: ({ message }) => [explainRefusal(message)],
};

export function explainRefusal(message: unknown) {
  const said = JSON.stringify(cleanLine(String(message), MAX_MESSAGE_CHARS));
  return { kind: 'fault', reason: `it is an error answer from GitHub, not an issue: ${said}` } as const;
}
