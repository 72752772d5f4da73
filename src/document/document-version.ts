/**
 * How documents are made of issues. Raise it when the same issue gives another document: what an index learned from other
 * texts (boilerplate, embedder, label heads, cut-offs) is then refused, and an update rebuilds it.
 */
export const DOCUMENT_VERSION = 'document-2';
