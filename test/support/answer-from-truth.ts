import type { ModelReply, ModelRequest, ModelServerOptions } from './start-model-server.ts';

/** What people decided of an issue, as the files of issues have it. */
export interface LabelledIssue {
  readonly title: string;
  readonly labels: readonly { readonly name: string }[];
}

/** Chooses among the labels that were offered, likeliest first, knowing the right ones. */
export type Choice = (offered: readonly string[], truth: ReadonlySet<string>) => readonly string[];

export const alwaysRight: Choice = (offered, truth) => offered.filter((name) => truth.has(name));
/** The worst that a model can do: what the local engine thinks likeliest among the wrong ones. */
export const alwaysWrong: Choice = (offered, truth) => offered.filter((name) => !truth.has(name)).slice(0, 1);

const ISSUE_TITLE = /The issue to judge:\n\n<<<\w+ begin issue>>>\nTitle: (.*)\n/;
const FAMILY = /^Labels of the family "(\w+)":\n((?:.+ \(\d+%\).*\n)+)/gm;
const LABEL = /^(.+) \(\d+%\)/gm;

/** A model that finds the issue by its title and answers what `choose` says; every issue is categorizable for it. */
export function answerFromTruth(
  issues: readonly LabelledIssue[],
  choose: Choice,
): NonNullable<ModelServerOptions['answer']> {
  const truths = new Map(issues.map(({ title, labels }) => [oneLine(title), new Set(labels.map(({ name }) => name))]));
  return ({ user }: ModelRequest): ModelReply => {
    const title = oneLine(ISSUE_TITLE.exec(user)?.[1] ?? '');
    const truth = truths.get(title);
    if (truth === undefined) return { kind: 'status', status: 400, message: `no issue is called ${title}` };
    const offered = new Map([...user.matchAll(FAMILY)].map(([, family, lines]) => [family, namesOf(lines ?? '')]));
    const chosen = (family: string) => choose(offered.get(family) ?? [], truth);
    return { isCategorizable: true, missing: [], areas: chosen('area'), types: chosen('type'), duplicates: [] };
  };
}

/** Titles are cleaned on their way. */
function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function namesOf(lines: string): string[] {
  return [...lines.matchAll(LABEL)].map(([, name]) => name ?? '');
}
