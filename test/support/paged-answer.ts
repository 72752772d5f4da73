export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly url: URL;
  /** `nextPage` stands in the place of the link to the next page. */
  readonly server: { readonly nextPage: string | undefined };
}

/** A page of a list as GitHub gives it, with the link to the next one. */
export function paged(
  { url, server: { nextPage } }: Asked,
  name: string | undefined,
  rows: readonly unknown[],
): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const shown = rows.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const hasMore = page * size < rows.length || nextPage !== undefined;
  return {
    status: 200,
    body: name === undefined ? shown : { total_count: rows.length, [name]: shown },
    ...(hasMore && { headers: { link: `<${nextPage ?? next.href}>; rel="next"` } }),
  };
}
