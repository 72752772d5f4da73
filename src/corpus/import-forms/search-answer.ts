import type { ImportForm } from './import-form.ts';

/** An answer to https://docs.github.com/rest/search/search#search-issues-and-pull-requests. */
export const searchAnswer: ImportForm = {
  title: 'search answers',
  isFormOf: (value) => Array.isArray(value.items) && 'total_count' in value,
  unpack: ({ items }) => (items as unknown[]).map((value) => ({ kind: 'issue', value })),
};
