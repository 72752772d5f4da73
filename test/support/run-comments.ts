export interface RunComment {
  readonly id: number;
  body: string;
}

interface Asked {
  readonly server: { readonly comments: Map<number, RunComment[]> };
  /** What follows `/repos/acme/lantern`. */
  readonly path: string;
  /** Body of a request that writes. */
  readonly sent: string | undefined;
}

const LIST = /^\/issues\/(?<number>\d+)\/comments$/;
const ONE = /^\/issues\/comments\/(?<comment>\d+)$/;

/** Lists, writes and changes the comments of pull requests; undefined for a request about anything else. */
export function answerComment({ server: { comments }, path, sent }: Asked) {
  const number = Number(LIST.exec(path)?.groups?.number);
  const id = Number(ONE.exec(path)?.groups?.comment);
  if (!Number.isNaN(number)) {
    const known = comments.get(number) ?? [];
    if (sent === undefined) return { status: 200, body: known.map(toComment) };
    const comment = { id: 100 * number + known.length, body: JSON.parse(sent).body };
    comments.set(number, [...known, comment]);
    return { status: 201, body: toComment(comment) };
  }
  if (Number.isNaN(id)) return undefined;
  const found = [...comments.values()].flat().find((comment) => comment.id === id);
  if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
  found.body = JSON.parse(sent ?? '').body;
  return { status: 200, body: toComment(found) };
}

/** A workflow's token writes as this bot, and may not ask who it is. */
function toComment({ id, body }: RunComment) {
  return { id, node_id: `IC_${id}`, body, user: { id: 41898282, login: 'github-actions[bot]', type: 'Bot' } };
}
