export const id = 28;
export const ids = [28];
export const modules = {

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubTracker: () => (/* binding */ createGitHubTracker)
});

// EXTERNAL MODULE: ./out/js/src/issue/parse-issue.js + 3 modules
var parse_issue = __webpack_require__(6434);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-once.js


const MAX_ATTEMPTS = 3;
/**
 * Creates something that must be there once. When GitHub fails, it may have been created all the same; so it is looked for
 * before the next try.
 */
async function createOnce({ create, find, retryBaseMs }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await create();
        }
        catch (error) {
            const isUncertain = error instanceof errors/* ServiceError */._7 && error.retryable && error.retryAfterMs === undefined;
            if (!isUncertain || attempt === MAX_ATTEMPTS)
                throw error;
        }
        await (0,promises_.setTimeout)(attempt ** 2 * retryBaseMs);
        const created = await find();
        if (created !== undefined)
            return created;
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/github-repository.js
/** The route parameters that name the repository. */
function repositoryParameters({ name }) {
    return { owner: name.owner, repo: name.name };
}

// EXTERNAL MODULE: ./out/js/src/adapters/github/schema.js
var schema = __webpack_require__(195);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-account.js


/** A workflow's or an app's token has no account: `GET /user` is refused. */
async function readAccount({ client }) {
    const doing = 'read whom the token belongs to';
    try {
        const { data } = await client.request({ route: 'GET /user', parameters: {}, doing });
        const { id, login } = (0,schema/* readAnswer */.JN)(schema/* accountSchema */.rE, data, doing);
        return { kind: 'person', id, login };
    }
    catch (error) {
        const isRefused = error instanceof errors/* ServiceError */._7 && (error.status === 403 || error.status === 404);
        if (isRefused)
            return { kind: 'app' };
        throw error;
    }
}
/** Whether the account wrote it; of an app's token only that some app did can be told, which no person can fake. */
function isOwn(account, user) {
    return account.kind === 'person' ? user?.id === account.id : user?.type === 'Bot';
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/own-comments.js



/** 10,000 comments; GitHub's own limit for one issue is 2,500. */
const MAX_PAGES = 100;
/**
 * Our comments on an issue, oldest first: those that begin with `marker` and that we wrote.
 *
 * Anyone can paste the marker, and a token with `issues: write` may edit anyone's comment, so the marker alone is not
 * enough. A personal token's own comments are told by the account's id. A workflow's or an app's token has no account
 * (`GET /user` is refused); then the author must be of type Bot, which GitHub sets and no person can have. So a change
 * from the workflow's token to an app's goes on with the same comment; one to or from a person's token starts anew.
 */
async function listOwnComments(repository, number, marker) {
    const marked = await listMarkedComments(repository, number, marker);
    if (marked.length === 0)
        return [];
    const account = await readAccount(repository);
    return marked.filter(({ user }) => isOwn(account, user));
}
async function listMarkedComments(repository, number, marker) {
    const doing = `list the comments of issue #${number}`;
    const pages = repository.client.pages({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...repositoryParameters(repository), issue_number: number },
        doing,
    }, MAX_PAGES);
    const marked = [];
    for await (const page of pages) {
        const comments = (0,schema/* readAnswer */.JN)(schema/* commentsSchema */.cX, page, doing);
        marked.push(...comments.filter((comment) => comment.body?.trimStart().startsWith(marker)));
    }
    return marked;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/ensure-comment.js





/** GitHub refuses longer ones: "body is too long (maximum is 65536 characters)". */
const MAX_COMMENT_CHARS = 65_536;
/**
 * Keeps exactly one comment of ours with `marker`: creates it, updates it in place, or leaves it when it is equal, and
 * removes duplicates (two runs at once can leave them), of which the oldest stays. `known` are those that a look a moment
 * ago found.
 */
async function ensureComment(repository, number, { known, ...comment }) {
    const body = withMarker(comment);
    if (body.length > MAX_COMMENT_CHARS)
        throw tooLong(number, body.length);
    const [kept, ...duplicates] = known ?? (await listOwnComments(repository, number, comment.marker));
    if (kept === undefined) {
        await createComment(repository, number, { marker: comment.marker, body });
        return;
    }
    if (!isSameText(kept.body ?? '', body))
        await updateComment(repository, number, { id: kept.id, body });
    for (const duplicate of duplicates)
        await deleteComment(repository, number, duplicate);
}
/** Removes every comment of ours with `marker`. */
async function ensureNoComment(repository, number, { marker, known }) {
    const comments = known ?? (await listOwnComments(repository, number, marker));
    for (const comment of comments)
        await deleteComment(repository, number, comment);
}
async function createComment(repository, number, { marker, body }) {
    await createOnce({
        create: () => postComment(repository, number, body),
        find: async () => (await listOwnComments(repository, number, marker))[0],
        retryBaseMs: repository.retryBaseMs,
    });
}
async function postComment(repository, number, body) {
    const doing = `write a comment on issue #${number}`;
    const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...repositoryParameters(repository), issue_number: number, body },
        doing,
        isRepeatable: false,
    });
    (0,schema/* readAnswer */.JN)(schema/* commentSchema */.X3, data, doing);
}
async function updateComment(repository, number, { id, body }) {
    await repository.client.request({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...repositoryParameters(repository), comment_id: id, body },
        doing: `update the comment on issue #${number}`,
    });
}
async function deleteComment(repository, number, { id }) {
    try {
        await repository.client.request({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...repositoryParameters(repository), comment_id: id },
            doing: `remove the comment on issue #${number}`,
        });
    }
    catch (error) {
        // Gone already, by another run or a maintainer: that is what was wanted.
        if (!(error instanceof errors/* ServiceError */._7) || error.status !== 404)
            throw error;
    }
}
function withMarker({ marker, body }) {
    return body.startsWith(marker) ? body : `${marker}\n${body}`;
}
function isSameText(left, right) {
    return normalize(left) === normalize(right);
}
/** GitHub may give line breaks back as `\r\n` and drop white space at the end. */
function normalize(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
function tooLong(number, charCount) {
    return new errors/* ServiceError */._7(`The comment for issue #${number} has ${charCount} characters; GitHub takes ${MAX_COMMENT_CHARS} at most.`, { service: 'GitHub', status: 422, retryable: false });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/history-schema.js

/** Null where the account was deleted. */
const actorSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP().nullish(), login: schemas/* string */.YjP() }).nullish();
/** Fields of the timeline's events as far as they are used; a part that failed is null. */
const eventSchema = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    actor: actorSchema,
    label: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).nullish(),
    deletedCommentAuthor: actorSchema,
})
    .nullish();
const timelineSchema = schemas/* object */.Ikc({
    pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullish() }),
    nodes: schemas/* array */.YOg(eventSchema).nullish(),
});
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish().catch(undefined) });
const historySchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ issue: schemas/* object */.Ikc({ timelineItems: timelineSchema.nullish() }).nullish() }).nullish(),
});
/** Labels by alias; whatever else the answer holds counts as nothing. */
const askedLabelsSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish().catch(undefined)).nullish(),
});
const hiddenSchema = schemas/* object */.Ikc({ node: schemas/* object */.Ikc({ isMinimized: schemas/* boolean */.zMY().nullish() }).nullish() });
const BOT_ENDING = '[bot]';
/** The login as REST writes it, which ends in `[bot]` for an app; empty where the account was deleted. */
function loginOf(actor) {
    if (actor === null || actor === undefined)
        return '';
    return actor.__typename === 'Bot' && !actor.login.endsWith(BOT_ENDING) ? `${actor.login}${BOT_ENDING}` : actor.login;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/compare-comment.js



/** How our comments on an issue, oldest first, stand to the wanted text; without a `body` any text is another. */
async function compareComment([kept, ...others], { marker, body }, graphql) {
    if (kept === undefined)
        return 'absent';
    if (kept.minimized)
        return 'hidden';
    const isSame = body !== undefined && others.length === 0 && isSameText(kept.body ?? '', withMarker({ marker, body }));
    if (isSame)
        return 'same';
    // Older servers do not tell in REST.
    if (kept.minimized === null || kept.node_id === undefined || graphql === undefined)
        return 'different';
    return (await isHidden(graphql, kept.node_id)) ? 'hidden' : 'different';
}
async function isHidden(graphql, id) {
    try {
        const document = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';
        const { data } = await graphql({ document, variables: { id }, doing: 'see whether the comment is hidden' });
        return hiddenSchema.safeParse(data).data?.node?.isMinimized === true;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./out/js/src/adapters/github/check-token.js
var check_token = __webpack_require__(3262);
// EXTERNAL MODULE: ./out/js/src/adapters/github/create-octokit.js + 1 modules
var create_octokit = __webpack_require__(3298);
// EXTERNAL MODULE: ./out/js/src/adapters/github/github-client.js
var github_client = __webpack_require__(6751);
// EXTERNAL MODULE: ./out/js/src/adapters/github/request-failure.js
var request_failure = __webpack_require__(768);
// EXTERNAL MODULE: ./out/js/src/adapters/github/to-service-error.js
var to_service_error = __webpack_require__(988);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/graphql-client.js




const RATE_LIMITED = 'RATE_LIMITED';
const faultSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
})
    .transform(({ type, message, path }) => ({ type: type ?? '', message: message ?? '', path: path ?? [] }));
/** As @octokit/graphql throws it, and as the throttling plugin does when a rate limit is not waited out. */
const failureSchema = schemas/* object */.Ikc({ data: schemas/* unknown */.L5J().optional(), errors: schemas/* array */.YOg(faultSchema) });
const limitSchema = schemas/* object */.Ikc({ response: schemas/* object */.Ikc({ data: failureSchema }) });
/** GraphQL on the same server, with the same token, retries and limits as the REST requests of `octokit`. */
function createGraphqlClient(octokit, facts) {
    return async ({ document, variables, doing }) => {
        try {
            return { data: await octokit.graphql(document, { ...variables }), faults: [] };
        }
        catch (error) {
            // An answer that tells of faults has no status of its own, so it is none of these.
            if ((0,request_failure/* isRequestFailure */.UZ)(error))
                throw (0,to_service_error/* toServiceError */.N)(error, { ...facts, doing, access: 'write' });
            const failure = failureSchema.safeParse(error).data ?? limitSchema.safeParse(error).data?.response.data;
            if (failure === undefined)
                throw error;
            if (failure.errors.some(({ type }) => type === RATE_LIMITED))
                throw rateLimited(doing, error);
            return { data: failure.data, faults: failure.errors };
        }
    };
}
function rateLimited(doing, cause) {
    return new errors/* ServiceError */._7(`GitHub's rate limit for GraphQL is reached while trying to ${doing}. Try again in some minutes.`, { service: 'GitHub', retryable: true, cause });
}

// EXTERNAL MODULE: ./out/js/src/adapters/github/repository-name.js
var repository_name = __webpack_require__(9150);
// EXTERNAL MODULE: ./out/js/src/adapters/github/server-addresses.js
var server_addresses = __webpack_require__(7018);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/connect-repository.js






const DEFAULT_RETRY_BASE_MS = 1000;
const DEFAULT_TIMEOUT_MS = 30_000;
/** Throws ConfigError for a malformed repository, address or token; asks nothing yet. */
function connectRepository(options) {
    const { log, retryBaseMs = DEFAULT_RETRY_BASE_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    const name = (0,repository_name/* parseRepositoryName */.$)(options.repository);
    const { apiUrl, serverUrl } = (0,server_addresses.serverAddresses)(options);
    const token = (0,check_token/* checkToken */.S)(options.token);
    const octokit = (0,create_octokit/* createOctokit */.Q)({ apiUrl, token, log, retryBaseMs, timeoutMs });
    const facts = { repository: options.repository, apiUrl, hasToken: token !== undefined, timeoutMs };
    return {
        repository: { client: (0,github_client/* createGitHubClient */.L)({ octokit, ...facts }), log, name, retryBaseMs },
        graphql: createGraphqlClient(octokit, facts),
        serverUrl,
    };
}

// EXTERNAL MODULE: ./out/js/src/plan/find-taken-away.js
var find_taken_away = __webpack_require__(3353);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/boards-schema.js


const node = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
/** A part that failed is null. */
const boardEvent = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP().nullish(), actor: actorSchema, project: node.nullish() })
    .nullish();
const projectOwner = schemas/* object */.Ikc({ projectV2: node.nullish() });
/** Answers of GraphQL about boards. What the token may not see, or what failed, is null. */
const boardsSchema = {
    issue: schemas/* object */.Ikc({
        repository: schemas/* object */.Ikc({
            issue: schemas/* object */.Ikc({
                id: schemas/* string */.YjP(),
                projectItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ project: node.nullish() }).nullish()).nullish() })
                    .nullish(),
                timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(boardEvent).nullish() }).nullish(),
            })
                .nullish(),
        })
            .nullish(),
    }),
    /** By alias; whatever else the answer holds counts as nothing. */
    owners: schemas/* record */.g1P(schemas/* string */.YjP(), projectOwner.nullish().catch(undefined)),
    /** By alias. */
    added: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ item: node.nullish() }).nullish()),
};

// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/explain-project-fault.js

const MAX_QUOTED_CHARS = 200;
const PERMISSION_TYPES = ['FORBIDDEN', 'INSUFFICIENT_SCOPES'];
/**
 * Why an issue did not get onto a board, and what to do. Boards have a permission of their own, which the token of a
 * workflow cannot be given. https://docs.github.com/issues/planning-and-tracking-with-projects/automating-your-project/automating-projects-using-actions
 */
function explainProjectFault(project, fault) {
    const { url } = project;
    if (fault === undefined)
        return `GitHub did not say what became of the issue on ${url}. Run it again.`;
    if (isAboutPermission(fault))
        return `The token may not write to ${url}${said(fault)}. ${permissionAdvice(project)}`;
    if (fault.type === 'NOT_FOUND') {
        return `GitHub finds no board ${url}, or the token may not see it. Check the address. ${permissionAdvice(project)}`;
    }
    return `GitHub did not add the issue to ${url}${said(fault)}.`;
}
function permissionAdvice({ ownerKind }) {
    const lead = 'Boards need a permission that GITHUB_TOKEN cannot have: give as input token ';
    const personal = 'a personal access token (classic) with the scopes "project" and "repo"';
    if (ownerKind === 'user')
        return `${lead}${personal}; an app cannot write to the boards of a user.`;
    return `${lead}that of an app with the organization permission "Projects: Read and write", or ${personal}.`;
}
function isAboutPermission({ type, message }) {
    return PERMISSION_TYPES.includes(type) || /not accessible by/i.test(message);
}
function said({ message }) {
    const line = (0,clean_text/* cleanLine */.Ow)(message, MAX_QUOTED_CHARS).replace(/\.$/, '');
    return line === '' ? '' : ` (GitHub says: ${line})`;
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/look-up-boards.js





/** Boards of one issue; GitHub's most per page. Beyond it, adding once more is GitHub's to ignore. */
const MAX_ITEMS = 100;
/** The newest times that the issue was put on a board or taken off one; GitHub's most per page. */
const MAX_EVENTS = 100;
/** Where the issue stands on boards, and who put it there or took it off: one request. Throws ServiceError where not even the issue can be seen. */
async function lookUpBoards(graphql, lookup) {
    const answer = await ask(graphql, lookup);
    if (lookup.hasEvents && isUnknownQuery(answer))
        return 'unknown-events';
    return readLookup(answer, lookup);
}
/** A server that does not know a type or field of the document carries out none of it; such a fault has no type. */
function isUnknownQuery({ data, faults }) {
    return (data === undefined || data === null) && faults.length > 0 && faults.every(({ type }) => type === '');
}
function ask(graphql, { repository, number, boards, doing, hasEvents }) {
    const declared = boards.map(({ alias }) => `$${alias}Owner: String!, $${alias}Number: Int!`);
    const parts = boards.map(({ alias, project }) => `${alias}: ${project.ownerKind}(login: $${alias}Owner) { projectV2(number: $${alias}Number) { id } }`);
    const document = `query ($owner: String!, $name: String!, $number: Int!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      id
      projectItems(first: ${MAX_ITEMS}, includeArchived: true) { nodes { project { id } } }${hasEvents ? EVENTS : ''}
    }
  }
  viewer { login }
  ${parts.join('\n  ')}
}`;
    const own = boards.flatMap(({ alias, project }) => [
        [`${alias}Owner`, project.owner],
        [`${alias}Number`, project.number],
    ]);
    const variables = { owner: repository.name.owner, name: repository.name.name, number, ...Object.fromEntries(own) };
    return graphql({ document, variables, doing });
}
const EVENTS = `
      timelineItems(last: ${MAX_EVENTS}, itemTypes: [ADDED_TO_PROJECT_V2_EVENT, REMOVED_FROM_PROJECT_V2_EVENT]) {
        nodes {
          __typename
          ... on AddedToProjectV2Event { actor { __typename login } project { id } }
          ... on RemovedFromProjectV2Event { actor { __typename login } project { id } }
        }
      }`;
function readLookup(answer, { boards, doing }) {
    const { repository } = (0,schema/* readAnswer */.JN)(boardsSchema.issue, answer.data ?? {}, doing);
    const owners = (0,schema/* readAnswer */.JN)(boardsSchema.owners, answer.data ?? {}, doing);
    const issue = repository?.issue ?? undefined;
    if (issue === undefined)
        throw unseen(answer, { boards, doing });
    const nodes = issue.projectItems?.nodes ?? [];
    const ids = boards.flatMap(({ alias }) => {
        const id = owners[alias]?.projectV2?.id;
        return id === undefined ? [] : [[alias, id]];
    });
    const login = viewerSchema.safeParse(answer.data).data?.viewer?.login;
    return {
        issueId: issue.id,
        present: new Set(nodes.flatMap((node) => node?.project?.id ?? [])),
        ids: new Map(ids),
        faults: answer.faults,
        ...(login !== undefined && { login }),
        ...(issue.timelineItems?.nodes && { touches: issue.timelineItems.nodes.flatMap(toTouch) }),
    };
}
/** An event of a board that the token may not see has no board. */
function toTouch(event) {
    const key = event?.project?.id;
    if (!event || key === undefined)
        return [];
    return [{ key, isGiven: event.__typename === 'AddedToProjectV2Event', actor: loginOf(event.actor) }];
}
/** Without a single fault the server is none that knows boards. */
function unseen({ faults }, { boards, doing }) {
    const [board] = boards;
    const fault = faults.find(({ path }) => path[0] === 'repository') ?? faults[0];
    const isMissing = fault?.type === 'NOT_FOUND' && fault.path[0] === 'repository';
    const message = isMissing || board === undefined
        ? `GitHub finds nothing while trying to ${doing}: the issue is gone, or the token may not see it.`
        : explainProjectFault(board.project, fault);
    return new errors/* ServiceError */._7(message, { service: 'GitHub', retryable: false });
}

// EXTERNAL MODULE: ./out/js/src/issue/find-actor.js
var find_actor = __webpack_require__(4108);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-own-accounts.js




/** What a workflow's own token writes under; the best guess where a server does not tell an app's login. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** GraphQL tells the login of every token, REST that of a person's alone. `graphql` is absent where it was of no use. */
async function readOwnAccounts({ repository, graphql }, botLogins) {
    const login = (graphql && (await readViewer(graphql))) ?? (await readRestLogin(repository));
    return toOwnAccounts(login, botLogins);
}
/** `login` is the token's; absent where it is not known. */
function toOwnAccounts(login, botLogins) {
    if (login === undefined)
        return { programs: botLogins };
    return (0,find_actor/* isAppLogin */.f)(login) ? { programs: [login, ...botLogins] } : { programs: botLogins, person: login };
}
async function readViewer(graphql) {
    return await unlessRefused(async () => {
        const doing = 'read whom the token belongs to';
        const { data } = await graphql({ document: 'query { viewer { login } }', variables: {}, doing });
        return viewerSchema.safeParse(data).data?.viewer?.login;
    });
}
async function readRestLogin(repository) {
    return await unlessRefused(async () => {
        const account = await readAccount(repository);
        return account.kind === 'person' ? account.login : WORKFLOW_LOGIN;
    });
}
async function unlessRefused(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-board-writer.js







/**
 * Puts issues on the boards where they are not yet: one request to look, one to add to all. Nothing is done twice: what
 * is there already (archived, too) is left alone, and GitHub returns the present item where it is added once more. What
 * somebody else took off a board stays off; a server that does not tell so gets new issues only. What one board refuses
 * does not keep the issue from the others. Throws ServiceError where not even the issue can be seen.
 */
function createBoardWriter(graphql, { repository, botLogins }) {
    let hasEvents = true;
    async function look(lookup) {
        const found = await lookUpBoards(graphql, { ...lookup, repository, hasEvents });
        if (found !== 'unknown-events')
            return found;
        hasEvents = false;
        return await look(lookup);
    }
    return async ({ number, projects, isNew }) => {
        if (projects.length === 0)
            return [];
        const boards = projects.map((project, index) => ({ project, alias: `board${index}` }));
        const doing = `look up the boards of issue #${number}`;
        const seen = await explainForbidden(projects, () => look({ number, boards, doing }));
        const takenOff = (0,find_taken_away/* findTakenAway */.T)(seen.touches ?? [], toOwnAccounts(seen.login, botLogins));
        const states = boards.map((board) => stateOf(board, { seen, takenOff, isNew }));
        const wanted = states.filter((state) => state.kind === 'wanted');
        const added = wanted.length === 0
            ? NOTHING
            : await explainForbidden(projects, () => add(graphql, { issueId: seen.issueId, wanted, number }));
        return states.map((state) => (state.kind === 'wanted' ? readAdded(state, added, doing) : state));
    };
}
function stateOf({ project, alias }, { seen, takenOff, isNew }) {
    const id = seen.ids.get(alias);
    if (id === undefined)
        return { kind: 'failed', problem: explainProjectFault(project, faultAt(seen, alias)) };
    if (seen.present.has(id))
        return { kind: 'already-there' };
    const by = takenOff.get(id);
    if (by !== undefined)
        return { kind: 'taken-off', by };
    const isUntold = seen.touches === undefined && !isNew;
    return isUntold ? { kind: 'past-unread', problem: UNTOLD } : { kind: 'wanted', project, alias, id };
}
const UNTOLD = 'This GitHub server does not tell who took an issue off a board, so only newly opened issues are put on boards.';
function readAdded({ project, alias }, added, doing) {
    const isAdded = (0,schema/* readAnswer */.JN)(boardsSchema.added, added.data ?? {}, doing)[alias]?.item?.id !== undefined;
    if (isAdded)
        return { kind: 'added' };
    return { kind: 'failed', problem: explainProjectFault(project, faultAt(added, alias)) };
}
const NOTHING = { data: {}, faults: [] };
/** GitHub carries the parts out one after the other, and goes on after one that failed. */
function add(graphql, { issueId, wanted, number }) {
    const declared = wanted.map(({ alias }) => `$${alias}: ID!`);
    const parts = wanted.map(({ alias }) => `${alias}: addProjectV2ItemById(input: { projectId: $${alias}, contentId: $issue }) { item { id } }`);
    return graphql({
        document: `mutation ($issue: ID!, ${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`,
        variables: { issue: issueId, ...Object.fromEntries(wanted.map(({ alias, id }) => [alias, id])) },
        doing: `add issue #${number} to its boards`,
    });
}
function faultAt({ faults }, alias) {
    // Missing scopes are told for the whole request, without a path.
    return faults.find(({ path }) => path[0] === alias) ?? faults.find(({ path }) => path.length === 0);
}
/** A 403 speaks of boards here, not of the issues that the general message is about. */
async function explainForbidden([first], work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.status !== 403 || error.retryable || first === undefined)
            throw error;
        throw new errors/* ServiceError */._7(`The token may not see or write to boards (403). ${permissionAdvice(first)}`, {
            service: 'GitHub',
            status: 403,
            retryable: false,
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./out/js/src/plan/label-key.js
var label_key = __webpack_require__(6579);
;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-history-by-graphql.js




/** GitHub's most per page. */
const PAGE_SIZE = 100;
/** 1,000 events about labels and deleted comments: more than people make on one issue. */
const read_history_by_graphql_MAX_PAGES = 10;
/**
 * The events of an issue that say what was taken away, the newest 100 with one request. Labels are told apart by their
 * id, so that a renamed one is recognized; REST knows only the name that it had. Throws ServiceError.
 */
async function readHistoryByGraphql(graphql, question) {
    const events = [];
    const names = new Map();
    let login;
    let before = null;
    for (let pageCount = 0; pageCount < read_history_by_graphql_MAX_PAGES; pageCount += 1) {
        const doing = doingOf(question);
        const answer = await read_history_by_graphql_ask(graphql, question, before);
        const { repository } = (0,schema/* readAnswer */.JN)(historySchema, answer.data ?? {}, doing);
        const timeline = repository?.issue?.timelineItems ?? undefined;
        if (timeline === undefined)
            throw untold(answer, doing);
        login ??= viewerSchema.safeParse(answer.data).data?.viewer?.login;
        for (const [id, name] of readNames(answer, question))
            names.set(id, name);
        // What could not be shown is null.
        events.unshift(...(timeline.nodes ?? []).filter((event) => event !== null && event !== undefined));
        before = timeline.pageInfo.startCursor ?? null;
        if (!timeline.pageInfo.hasPreviousPage || before === null)
            break;
    }
    return {
        labelEvents: events.flatMap((event) => toLabelEvent(event, question.number, names)),
        formerLabels: [],
        deletedComments: events.flatMap(toDeletedComment),
        own: toOwnAccounts(login, question.botLogins),
    };
}
function doingOf({ number }) {
    return `read the events of issue #${number}`;
}
function read_history_by_graphql_ask(graphql, question, before) {
    const { repository, number, labels } = question;
    const declared = labels.map((_, index) => `, $label${index}: String!`).join('');
    const asked = labels.map((_, index) => `label${index}: label(name: $label${index}) { id }`).join('\n    ');
    const document = `query ($owner: String!, $name: String!, $number: Int!, $before: String${declared}) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(last: ${PAGE_SIZE}, before: $before, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, COMMENT_DELETED_EVENT]) {
        pageInfo { hasPreviousPage startCursor }
        nodes {
          __typename
          ... on LabeledEvent { createdAt actor { __typename login } label { id name } }
          ... on UnlabeledEvent { createdAt actor { __typename login } label { id name } }
          ... on CommentDeletedEvent { createdAt actor { __typename login } deletedCommentAuthor { __typename login } }
        }
      }
    }
    ${asked}
  }
}`;
    const own = Object.fromEntries(labels.map((label, index) => [`label${index}`, label]));
    const variables = { owner: repository.name.owner, name: repository.name.name, number, before, ...own };
    return graphql({ document, variables, doing: doingOf(question) });
}
/** Names by id, of the labels that are asked for. */
function readNames(answer, { labels }) {
    const found = askedLabelsSchema.safeParse(answer.data).data?.repository ?? {};
    return labels.flatMap((name, index) => {
        const id = found[`label${index}`]?.id;
        return id === undefined ? [] : [[id, name]];
    });
}
function toLabelEvent(event, issue, names) {
    const { __typename: kind, label, createdAt: at, actor } = event;
    if ((kind !== 'LabeledEvent' && kind !== 'UnlabeledEvent') || !label)
        return [];
    const action = kind === 'LabeledEvent' ? 'labeled' : 'unlabeled';
    return [{ issue, label: names.get(label.id) ?? label.name, action, actor: loginOf(actor), at }];
}
/** An author whose account is gone was nobody's who writes today. */
function toDeletedComment({ __typename: kind, actor, deletedCommentAuthor }) {
    if (kind !== 'CommentDeletedEvent')
        return [];
    return [{ author: loginOf(deletedCommentAuthor), actor: loginOf(actor) }];
}
function untold({ faults }, doing) {
    const said = faults[0]?.message ?? 'it tells no events';
    return new errors/* ServiceError */._7(`GitHub's GraphQL does not let us ${doing}: ${said}.`, {
        service: 'GitHub',
        retryable: false,
    });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/page-links.js
/** The links to other pages that an answer carries (RFC 8288), by relation: `next`, `last`. */
function readPageLinks(headers) {
    const links = new Map();
    for (const [, address = '', relation = ''] of String(headers.link ?? '').matchAll(/<([^>]*)>;\s*rel="([^"]*)"/g)) {
        const url = URL.parse(address);
        if (url !== null)
            links.set(relation, url);
    }
    return links;
}
/** The parameters of a link as one text, to be kept as a cursor; undefined where there is no such link. */
function cursorOf(link) {
    return link === undefined || link.search === '' ? undefined : link.search.slice(1);
}
/** The parameters of lists; Octokit takes others, such as `baseUrl`, as orders where to send the token. */
const LIST_PARAMETERS = (/* unused pure expression or super */ null && (['state', 'sort', 'direction', 'since', 'per_page', 'page', 'after', 'before']));
/** The parameters that a cursor holds. It may come from a file that others can write, so only those of lists count. */
function cursorParameters(cursor) {
    const parameters = [...new URLSearchParams(cursor)].filter(([name]) => LIST_PARAMETERS.includes(name));
    return Object.fromEntries(parameters);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-history-by-rest.js




/** 1,000 events of all kinds. */
const read_history_by_rest_MAX_PAGES = 10;
/** The first 100 events of an issue, of all kinds, the oldest first: most issues have no more. Throws ServiceError. */
function readFirstEvents(repository, number) {
    return readPage(repository, number, 1);
}
/** All events of an issue, or its newest 1,000 beside the first 100. Throws ServiceError. */
async function readOtherEvents(repository, number, first) {
    const pages = [];
    const oldest = Math.max(2, first.lastPage - read_history_by_rest_MAX_PAGES + 1);
    for (let page = oldest; page <= first.lastPage; page += 1)
        pages.push(await readPage(repository, number, page));
    const all = [first, ...pages];
    return {
        labelEvents: all.flatMap(({ labelEvents }) => labelEvents),
        deletedComments: all.flatMap(({ deletedComments }) => deletedComments),
    };
}
async function readPage(repository, number, page) {
    const doing = `read the events of issue #${number}`;
    const { data, headers } = await repository.client.request({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
        parameters: { ...repositoryParameters(repository), issue_number: number, per_page: github_client/* PAGE_SIZE */.m, page },
        doing,
    });
    const events = (0,schema/* readAnswer */.JN)(schema/* issueEventsSchema */.oS, data, doing);
    const last = Number(readPageLinks(headers).get('last')?.searchParams.get('page') ?? page);
    return {
        labelEvents: events.flatMap(({ event, label, actor, created_at: at }) => {
            if ((event !== 'labeled' && event !== 'unlabeled') || !label)
                return [];
            return [{ issue: number, label: label.name, action: event, actor: actor?.login ?? '', at }];
        }),
        deletedComments: events
            .filter(({ event }) => event === 'comment_deleted')
            .map(({ actor }) => ({ actor: actor?.login ?? '' })),
        lastPage: Number.isSafeInteger(last) ? last : page,
    };
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-history-reader.js






/**
 * Reads what was done to an issue, with one request for nearly every issue. REST tells enough where labels alone are to
 * be added. GraphQL is asked, and REST where it is of no use, for what REST does not tell: whose comment was deleted, what
 * a label that is no longer there is called now, and the newest events of an issue that has more than 100. Its method
 * throws ServiceError where neither tells.
 */
function createHistoryReader(sources) {
    const { repository, botLogins } = sources;
    let graphql = sources.graphql;
    let own;
    /** Undefined where GraphQL is of no use; where that will not change, it is not asked again. */
    async function askGraphql(number, labels) {
        if (graphql === undefined)
            return undefined;
        try {
            return await readHistoryByGraphql(graphql, { repository, number, labels, botLogins });
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            repository.log.debug(`${error.message} REST is asked instead.`);
            if (!error.retryable)
                graphql = undefined;
            return undefined;
        }
    }
    /** Who we are is asked where it makes a difference: a program took something away, or somebody deleted a comment. */
    async function ownAccounts({ labelEvents, deletedComments }) {
        const isAsked = labelEvents.some(({ action, actor }) => action === 'unlabeled' && (0,find_actor/* isAppLogin */.f)(actor));
        if (!isAsked && deletedComments.length === 0)
            return { programs: botLogins };
        own ??= readOwnAccounts({ repository, graphql }, botLogins);
        return await own;
    }
    return async (number, { labels, hasComments }) => {
        const told = hasComments ? await askGraphql(number, labels) : undefined;
        if (told !== undefined)
            return told;
        const first = await readFirstEvents(repository, number);
        const isWhole = first.lastPage === 1;
        const needsMore = !isWhole || (await findFormer(first, sources)).length > 0;
        const more = needsMore && !hasComments ? await askGraphql(number, labels) : undefined;
        if (more !== undefined)
            return more;
        const events = isWhole ? first : await readOtherEvents(repository, number, first);
        const { labelEvents, deletedComments } = events;
        return {
            labelEvents,
            deletedComments,
            formerLabels: await findFormer(events, sources),
            own: await ownAccounts(events),
        };
    };
}
/** Names of labels that were taken away and that no label has now: renamed or deleted since. */
async function findFormer({ labelEvents }, { listLabels }) {
    const taken = labelEvents.filter(({ action }) => action === 'unlabeled').map(({ label }) => label);
    if (taken.length === 0)
        return [];
    const live = new Set((await listLabels()).map(label_key/* labelKey */.k));
    return [...new Set(taken)].filter((label) => !live.has((0,label_key/* labelKey */.k)(label)));
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/ensure-labels.js




/** GitHub allows 100 labels on an issue: one page, and one to spare. */
const ensure_labels_MAX_PAGES = 2;
/**
 * Adds the labels that the issue lacks and checks that they landed; does nothing when it has them all.
 * Throws ConfigError when the repository lacks one of them.
 */
async function ensureLabels(repository, number, { labels, liveLabels }) {
    const unknown = withoutLabels(labels, liveLabels);
    if (unknown.length > 0)
        throw unknownLabels(repository, unknown);
    const missing = withoutLabels(labels, await listIssueLabels(repository, number));
    if (missing.length === 0)
        return;
    const doing = `add labels to issue #${number}`;
    const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { ...repositoryParameters(repository), issue_number: number, labels: missing },
        doing,
    });
    const landed = (0,schema/* readAnswer */.JN)(schema/* labelsSchema */.Pr, data, doing).map((label) => label.name);
    const lost = withoutLabels(missing, landed);
    if (lost.length > 0)
        throw notLanded(number, lost);
}
async function listIssueLabels(repository, number) {
    const doing = `read the labels of issue #${number}`;
    const pages = repository.client.pages({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { ...repositoryParameters(repository), issue_number: number },
        doing,
    }, ensure_labels_MAX_PAGES);
    const names = [];
    for await (const page of pages)
        names.push(...(0,schema/* readAnswer */.JN)(schema/* labelsSchema */.Pr, page, doing).map((label) => label.name));
    return names;
}
/** Each of `labels` once that is not among `others`. */
function withoutLabels(labels, others) {
    const seen = new Set(others.map(label_key/* labelKey */.k));
    const rest = new Map(labels.filter((label) => !seen.has((0,label_key/* labelKey */.k)(label))).map((label) => [(0,label_key/* labelKey */.k)(label), label]));
    return [...rest.values()];
}
function unknownLabels({ name }, labels) {
    const shown = labels.map((label) => JSON.stringify(label)).join(', ');
    return new errors/* ConfigError */.xL(`${name.owner}/${name.name} has no label ${shown}, and labels are never created here. ` +
        'Create it there, or take it out of the configuration.');
}
function notLanded(number, labels) {
    const shown = labels.map((label) => JSON.stringify(label)).join(', ');
    return new errors/* ServiceError */._7(`GitHub answered that the labels of issue #${number} were set, but ${shown} is not among them. Try again.`, { service: 'GitHub', retryable: true });
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/read-repository.js


/** What GitHub says of the repository itself; throws ServiceError where it cannot be seen. */
async function readRepository(repository) {
    const doing = 'read the repository';
    const { data } = await repository.client.request({
        route: 'GET /repos/{owner}/{repo}',
        parameters: repositoryParameters(repository),
        doing,
    });
    return (0,schema/* readAnswer */.JN)(schema/* repositorySchema */._L, data, doing);
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/find-issue.js





/**
 * Reads one issue. An issue that was deleted or transferred to another repository counts as missing; a repository that
 * was renamed is followed. Throws ServiceError when the repository itself cannot be seen or has issues turned off.
 */
async function findIssue(repository, number) {
    const doing = `read issue #${number}`;
    const answer = await readIssue(repository, number, doing);
    if (answer === undefined)
        return { kind: 'missing', number };
    const found = (0,parse_issue/* parseIssue */.Zp)(answer.data);
    if (found.kind === 'invalid') {
        throw new errors/* ServiceError */._7(`GitHub's answer could not be understood while trying to ${doing}: ${found.reason}.`, {
            service: 'GitHub',
            retryable: false,
        });
    }
    const wasRedirected = !answer.url.toLowerCase().endsWith(issuePath(repository, number));
    if (wasRedirected && (await livesElsewhere(repository, number, answer.data))) {
        repository.log.info(`Issue #${number} was transferred to another repository.`);
        return { kind: 'missing', number };
    }
    return found;
}
async function readIssue(repository, number, doing) {
    try {
        return await repository.client.request({
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
            parameters: { ...repositoryParameters(repository), issue_number: number },
            doing,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || (error.status !== 404 && error.status !== 410))
            throw error;
        // 404 stands for a missing issue and for a hidden repository, 410 for a deleted issue and for issues turned off.
        const home = await readRepository(repository);
        if (error.status === 410 && home.has_issues === false)
            throw error;
        return undefined;
    }
}
/** GitHub redirects both from the old name of a repository and from an issue that was transferred away. */
async function livesElsewhere(repository, number, answer) {
    const issue = (0,schema/* readAnswer */.JN)(schema/* issueHomeSchema */.oV, answer, `read issue #${number}`);
    const home = await readRepository(repository);
    const issueHome = issue.repository_url?.toLowerCase() ?? '';
    return issue.number !== number || !issueHome.endsWith(`/repos/${home.full_name.toLowerCase()}`);
}
function issuePath({ name }, number) {
    return `/repos/${name.owner}/${name.name}/issues/${number}`.toLowerCase();
}

;// CONCATENATED MODULE: ./out/js/src/adapters/github/create-github-tracker.js











/** 10,000 labels; the largest repositories have about a thousand. */
const MAX_LABEL_PAGES = 100;
/** 3,000 issues and pull requests, at most a thirtieth of a workflow token's hourly allowance of 1,000 requests. */
const MAX_RECENT_PAGES = 30;
/** 10,000 issues and pull requests. */
const MAX_OPEN_PAGES = 100;
/**
 * The issues of one repository on GitHub, through REST. Server errors are tried again three times, rate limits are
 * waited out up to two minutes. Throws ConfigError for a malformed repository, address or token, before any request; its
 * methods throw ServiceError, and ConfigError when something is to be written without a token.
 */
function createGitHubTracker(options) {
    const { repository, graphql, serverUrl } = connectRepository(options);
    const { botLogins = [] } = options;
    const hasToken = options.token !== undefined && options.token !== '';
    const readHistory = createHistoryReader({
        repository,
        graphql: hasToken ? graphql : undefined,
        listLabels: async () => (await listLabels()).map(({ name }) => name),
        botLogins,
    });
    const ensureOnBoards = createBoardWriter(graphql, { repository, botLogins });
    const comments = new Map();
    let labels;
    /** Read once: one run of the program works on one state of the repository. */
    function listLabels() {
        labels ??= readLabels(repository).catch((error) => {
            labels = undefined;
            throw error;
        });
        return labels;
    }
    /** What a look a moment ago found, once. */
    function takeComments(key) {
        const known = comments.get(key);
        comments.delete(key);
        return known;
    }
    return {
        repository: options.repository,
        serverUrl,
        issueUrl: (number) => `${serverUrl}/${options.repository}/issues/${number}`,
        findIssue: (number) => findIssue(repository, number),
        listLabels,
        listRecentLabeledIssues: ({ limit }) => readRecentLabeledIssues(repository, limit),
        listOpenIssues: () => readOpenIssues(repository),
        ensureLabels: async (number, wanted) => {
            if (wanted.length === 0)
                return;
            const liveLabels = (await listLabels()).map((label) => label.name);
            await ensureLabels(repository, number, { labels: wanted, liveLabels });
        },
        readHistory,
        findComment: async (number, wanted) => {
            const found = await listOwnComments(repository, number, wanted.marker);
            comments.set(`${number} ${wanted.marker}`, found);
            return await compareComment(found, wanted, hasToken ? graphql : undefined);
        },
        ensureComment: (number, comment) => ensureComment(repository, number, { ...comment, known: takeComments(`${number} ${comment.marker}`) }),
        ensureNoComment: (number, { marker }) => ensureNoComment(repository, number, { marker, known: takeComments(`${number} ${marker}`) }),
        ensureInProjects: (number, projects, { isNew } = { isNew: false }) => ensureOnBoards({ number, projects, isNew }),
    };
}
async function readLabels(repository) {
    const doing = "list the repository's labels";
    const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/labels', parameters: repositoryParameters(repository), doing }, MAX_LABEL_PAGES);
    const labels = [];
    for await (const page of pages) {
        for (const { name, description } of (0,schema/* readAnswer */.JN)(schema/* labelsSchema */.Pr, page, doing)) {
            labels.push({ name, description: description ?? '' });
        }
    }
    return labels;
}
/** GitHub cannot list "issues with any label", so unlabelled ones and pull requests are read and left out. */
async function readRecentLabeledIssues(repository, limit) {
    if (limit <= 0)
        return [];
    const issues = [];
    for await (const issue of readIssues(repository, { state: 'all', maxPages: MAX_RECENT_PAGES })) {
        if (issue.labels.length > 0)
            issues.push(issue);
        if (issues.length === limit)
            break;
    }
    return issues;
}
function readOpenIssues(repository) {
    return readIssues(repository, { state: 'open', maxPages: MAX_OPEN_PAGES });
}
/** The newest issues, page by page as they are asked for; pull requests are read and left out. */
async function* readIssues(repository, { state, maxPages }) {
    const doing = 'list the newest issues';
    const parameters = { ...repositoryParameters(repository), state, sort: 'created', direction: 'desc' };
    const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/issues', parameters, doing }, maxPages);
    for await (const page of pages) {
        for (const entry of (0,schema/* readAnswer */.JN)(schema/* issuesSchema */.Wn, page, doing)) {
            const found = (0,parse_issue/* parseIssue */.Zp)(entry);
            if (found.kind === 'invalid')
                repository.log.warning(`An issue that GitHub lists was left out: ${found.reason}.`);
            if (found.kind === 'issue')
                yield found.issue;
        }
    }
}


/***/ })

};
