import { type ImportForm, itself } from './import-form.ts';

/** An issue as GitHub's REST API writes it, or written by hand: everything that is nothing else. */
export const restIssue: ImportForm = { title: 'REST issues', isFormOf: () => true, unpack: itself };
