/**
 * Stands for `@actions/http-client` in the bundles: it brings undici, which takes longer to load than a triage takes, for
 * OpenID tokens, which no action here asks for, and for the toolkit's own `fetch`, in whose place `createOctokit` puts ours.
 */
export class HttpClient {
  /** None: Node's own. */
  getAgent(): undefined {
    return undefined;
  }

  getAgentDispatcher(): undefined {
    return undefined;
  }

  getJson(): never {
    throw new Error('The bundles leave out the HTTP client of the Actions toolkit (scripts/stand-ins/).');
  }
}

/** From `@actions/http-client/lib/auth`. */
export class BearerCredentialHandler {}
