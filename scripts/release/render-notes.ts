export interface NotesContext {
  readonly tag: string;
  readonly commit: string;
  /** Address of the repository on GitHub, without a slash at the end. */
  readonly repositoryUrl: string;
}

/** A changelog's text as that of a release: links into the repository lead to the files of the tag, and how to use it. */
export function renderNotes(text: string, { tag, commit, repositoryUrl }: NotesContext): string {
  const linked = text.replaceAll(/\]\((?![a-z]+:|#|\/)([^)\s]+)\)/gi, `](${repositoryUrl}/blob/${tag}/$1)`);
  const name = new URL(repositoryUrl).pathname.slice(1);
  const [major] = tag.split('.');
  return `${linked}\n\n---\n\n\`uses: ${name}@${major}\` follows new versions; \`uses: ${name}@${commit} # ${tag}\` stays at this one.\n`;
}
