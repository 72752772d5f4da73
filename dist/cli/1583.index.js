export const id = 1583;
export const ids = [1583];
export const modules = {

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ parseIssueNumbers),
/* harmony export */   Ur: () => (/* binding */ MAX_ISSUE_NUMBERS),
/* harmony export */   td: () => (/* binding */ MAX_ISSUE_NUMBER)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);

/** One run handles so many issues at most: about as many requests as a workflow's token may make in some minutes. */
const MAX_ISSUE_NUMBERS = 100;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
const MAX_SHOWN_CHARS = 40;
/** `100` or `100-110`, each with or without `#`. */
const PART = /^#?(\d{1,10})(?:-#?(\d{1,10}))?$/;
/**
 * Reads issue numbers as people write them: `7`, `#7`, `100-110,115`, with commas or spaces between. Each number comes
 * once, in the order written. Throws ConfigError with every fault: no number at all, something that is not a number,
 * zero, a range that runs backwards, more than 100 numbers.
 */
function parseIssueNumbers(text) {
    const parts = text
        .replaceAll(/\s*-\s*/g, '-')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('An issue number is missing; write 7, or a range such as 100-110,115.');
    const numbers = new Set();
    const problems = [];
    let count = 0;
    for (const part of parts) {
        const parsed = parsePart(part);
        if (parsed.kind === 'fault') {
            problems.push(parsed.problem);
            continue;
        }
        count += parsed.last - parsed.first + 1;
        if (count > MAX_ISSUE_NUMBERS) {
            problems.push(`More than ${MAX_ISSUE_NUMBERS} issues at once, up to and with ${quote(part)}; take fewer.`);
            break;
        }
        for (let number = parsed.first; number <= parsed.last; number += 1)
            numbers.add(number);
    }
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return [...numbers];
}
function parsePart(part) {
    const match = PART.exec(part);
    if (match === null)
        return fault(`${quote(part)} is not an issue number; write 7, or a range such as 100-110,115.`);
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first === 0 || last === 0)
        return fault(`${quote(part)}: issue numbers begin at 1.`);
    if (last > MAX_ISSUE_NUMBER || first > MAX_ISSUE_NUMBER)
        return fault(`${quote(part)}: no issue has such a number.`);
    if (last < first)
        return fault(`The range ${quote(part)} runs backwards; write ${last}-${first}.`);
    return { kind: 'numbers', first, last };
}
function fault(problem) {
    return { kind: 'fault', problem };
}
function quote(part) {
    return JSON.stringify(part.length > MAX_SHOWN_CHARS ? `${part.slice(0, MAX_SHOWN_CHARS)}…` : part);
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);



/** Longest part of a wrong value that an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 60;
/**
 * Reads all options of a command. Blank text counts as not given.
 * Throws one ConfigError with every fault: missing options, values the schemas refuse, and what `check` objects to.
 */
function readOptions(fields, options) {
    const { source, check } = options;
    const given = new Map();
    for (const [key, field] of Object.entries(fields)) {
        const found = findText(field, source);
        if (found !== undefined)
            given.set(key, found);
    }
    const texts = Object.entries(fields).map(([key, field]) => [key, given.get(key)?.text ?? field.default]);
    const parsed = toSchema(fields).safeParse(Object.fromEntries(texts));
    const faults = (parsed.error?.issues ?? []).map((fault) => {
        const key = String(fault.path[0]);
        return explain(fault, { field: fields[key], given: given.get(key), source });
    });
    const isGiven = (key) => given.has(String(key));
    const textOf = (key) => given.get(String(key))?.text ?? fields[key]?.default;
    const problems = [...faults, ...(check?.(isGiven, textOf) ?? [])];
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return parsed.data;
}
/** The schema of a command: an object of texts in, its options out. */
function toSchema(fields) {
    const shape = Object.entries(fields).map(([key, field]) => {
        const isOptional = field.default === undefined && field.required !== true;
        return [key, isOptional ? field.schema.optional() : field.schema];
    });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(Object.fromEntries(shape));
}
function findText(field, source) {
    const text = source.read(field)?.trim();
    if (text !== undefined && text !== '')
        return { name: source.nameOf(field), text };
    for (const variable of field.env ?? []) {
        const value = source.env[variable]?.trim();
        if (value !== undefined && value !== '')
            return { name: `environment variable ${variable}`, text: value };
    }
    return undefined;
}
function explain(fault, { field, given, source }) {
    if (given === undefined)
        return `${source.nameOf(field)} is missing: ${field.description}`;
    if (field.isSecret === true)
        return `${given.name} ${fault.message}`;
    if (fault.code === 'custom' && fault.params?.namesValue === true)
        return `${given.name}: ${fault.message}`;
    const text = (0,_shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .maskCredentials */ .B)(given.text);
    const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text;
    return `${given.name} ${JSON.stringify(shown)} ${fault.message}`;
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DEFAULT_EVENT_PAGES),
/* harmony export */   Z: () => (/* binding */ DEFAULT_MAX_MINUTES),
/* harmony export */   readScrapeFlags: () => (/* binding */ readScrapeFlags),
/* harmony export */   scrapeFields: () => (/* binding */ scrapeFields)
/* harmony export */ });
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(127);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6094);




/** A job on GitHub's runners may take six hours; an hour fetches the largest repositories' changes. */
const DEFAULT_MAX_MINUTES = 60;
/** 3,000 events: some days of a very busy repository, years of a quiet one. */
const DEFAULT_EVENT_PAGES = 30;
/** A week; nothing that runs unattended runs longer. */
const MAX_MINUTES = 10_080;
/** More than any repository has issues. */
const MAX_ISSUES = 100_000_000;
/** 100,000 events; GitHub's lists rarely reach further back. */
const MAX_EVENT_PAGES = 1000;
const scrapeFields = {
    repositories: {
        description: 'the repository whose issues to fetch; may be given several times',
        flag: '--repo <owner/name>',
        env: ['GITHUB_REPOSITORY'],
        isList: true,
        required: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryNames */ .L0,
    },
    corpusFile: { ..._shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusFile */ .vW, description: 'the corpus file; created where there is none' },
    since: {
        description: 'a new corpus takes only issues that were updated since then: 2024-01-31',
        flag: '--since <date>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$,
    },
    limit: {
        description: 'most new and changed issues to fetch in this run, the re-check aside; the next one goes on there',
        flag: '--limit <count>',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 1, max: MAX_ISSUES }),
    },
    maxMinutes: {
        description: 'how long to fetch and to wait for rate limits; then stop cleanly, and the next run goes on there',
        flag: '--max-minutes <minutes>',
        default: String(DEFAULT_MAX_MINUTES),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 1, max: MAX_MINUTES }),
    },
    eventPages: {
        description: 'most pages of 100 events to read for the history of labels; 0 for none',
        flag: '--events <pages>',
        default: String(DEFAULT_EVENT_PAGES),
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ min: 0, max: MAX_EVENT_PAGES }),
    },
    apiUrl: _shared_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrl */ .y0,
    token: {
        description: 'token that may read the issues; without one GitHub allows 60 requests an hour',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
};
/** Throws ConfigError with all faults. */
function readScrapeFlags(values, env) {
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptions */ .T)(scrapeFields, { source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSource */ .qz)(values, env) });
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ settlingDays),
/* harmony export */   Mv: () => (/* binding */ labelsFile),
/* harmony export */   Mz: () => (/* binding */ targetPrecision),
/* harmony export */   Y7: () => (/* binding */ typesFile),
/* harmony export */   fC: () => (/* binding */ indexFolder),
/* harmony export */   jV: () => (/* binding */ needsInfoLabels),
/* harmony export */   rR: () => (/* binding */ labelProjectsFile),
/* harmony export */   u_: () => (/* binding */ botLogins),
/* harmony export */   vW: () => (/* binding */ corpusFile),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   zF: () => (/* binding */ corpusRepository)
/* harmony export */ });
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);

/** Options that several commands share. */
const corpusFile = {
    description: 'the corpus file, filled by scrape or import',
    flag: '--db <file>',
    default: 'corpus.sqlite',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const corpusRepository = {
    description: 'the repository, needed where the corpus holds several',
    flag: '--repo <owner/name>',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR,
};
const indexFolder = {
    description: 'the folder that holds the index',
    flag: '--index <folder>',
    input: 'index_path',
    default: 'index-artifacts',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const apiUrl = {
    description: 'address of the GitHub REST API',
    flag: '--api-url <address>',
    env: ['GITHUB_API_URL'],
    default: 'https://api.github.com',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy,
};
const labelsFile = {
    description: 'file with the area labels to choose from, one a line; globs such as datasource/* are allowed',
    flag: '--labels-file <file>',
    input: 'labels_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const typesFile = {
    description: 'file with the type labels to choose from, one a line; globs are allowed',
    flag: '--types-file <file>',
    input: 'types_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const labelProjectsFile = {
    description: 'JSON file that says which label\'s issues go to which boards of GitHub Projects: [{"label", "projects"}] or ' +
        '{"label": "address"}',
    flag: '--label-projects-file <file>',
    input: 'label_projects_file',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
};
const needsInfoLabels = {
    description: 'labels that past issues got when they lacked information, with commas between them (default: names that say so, ' +
        'such as needs-info)',
    flag: '--needs-info-labels <names>',
    input: 'needs_info_labels',
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const targetPrecision = {
    description: 'how often an applied label should be right: one share for all, or one a family; decides the probability from which ' +
        'labels are applied',
    flag: '--target-precision <shares>',
    input: 'target_precision',
    default: 'area=0.8,type=0.9',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .targetShares */ .kz)({ min: 0.5, max: 0.99 }),
};
const botLogins = {
    description: 'login that labels are set with when issues are triaged: its labels are the ones that people correct; may be given ' +
        'several times, or with commas',
    flag: '--bot-login <login>',
    input: 'bot_login',
    default: 'github-actions[bot]',
    isList: true,
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .nameList */ .OD,
};
const settlingDays = {
    description: 'days after which a label that nobody took away counts as right; at once where its issue is closed',
    flag: '--settling-days <days>',
    input: 'settling_days',
    default: '14',
    schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ min: 0, max: 365 }),
};


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  zD: () => (/* binding */ decimalNumber),
  uZ: () => (/* binding */ issueNumberText),
  UK: () => (/* binding */ modelAddress),
  n$: () => (/* binding */ moment),
  OD: () => (/* binding */ nameList),
  f4: () => (/* binding */ namedWeights),
  aR: () => (/* binding */ repositoryName),
  L0: () => (/* binding */ repositoryNames),
  kz: () => (/* binding */ targetShares),
  Qq: () => (/* binding */ value_schemas_text),
  dt: () => (/* binding */ trueOrFalse),
  Dy: () => (/* binding */ webAddress),
  rD: () => (/* binding */ wholeNumber)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/issue/parse-date.js
var parse_date = __webpack_require__(6377);
// EXTERNAL MODULE: ./out/js/src/issue/repository-name.js
var repository_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./out/js/src/labels/target-precision.js
var target_precision = __webpack_require__(7247);
// EXTERNAL MODULE: ./out/js/src/shared/errors.js
var errors = __webpack_require__(1194);
// EXTERNAL MODULE: ./out/js/src/config/issue-numbers.js
var issue_numbers = __webpack_require__(8442);
;// CONCATENATED MODULE: ./out/js/src/config/suggest-share.js
/** Smaller numbers may be anything: 2 is no plain way to say 2 %. */
const MIN_PERCENT = 10;
/**
 * `; write 0.8` for `80`, `80%` and `0,8`, where a share from 0 to 1 is meant; the same of several by name, such as
 * `area=80,type=90`. '' where no such reading is `isAccepted`.
 */
function suggestShare(text, isAccepted) {
    const asPercent = text.replace(/(\d+(?:\.\d*)?|\.\d+)\s*%?/g, (written) => {
        const value = Number.parseFloat(written);
        // 29 / 100 and the like have a tail in binary that nobody wrote.
        return value >= MIN_PERCENT || written.endsWith('%') ? String(Number((value / 100).toPrecision(12))) : written;
    });
    const readings = [asPercent, text.replace(',', '.')];
    const reading = readings.find((one) => one !== text && isAccepted(one));
    return reading === undefined ? '' : `; write ${reading}`;
}

;// CONCATENATED MODULE: ./out/js/src/config/value-schemas.js







/**
 * Schemas from the text of a flag or an input to a value. Their messages follow the option's name and the wrong value;
 * those with `namesValue` follow the name alone.
 */
const value_schemas_text = schemas/* string */.YjP();
const REPOSITORY_MESSAGE = 'must have the form owner/name, or be an address such as https://github.com/owner/name';
/** `owner/name`, also of an address of the repository on github.com. */
const repositoryName = schemas/* string */.YjP()
    .refine((value) => (0,repository_name/* toRepositoryName */.je)(value) !== undefined, REPOSITORY_MESSAGE)
    .transform((value) => (0,repository_name/* toRepositoryName */.je)(value) ?? value);
/** Repositories between commas or spaces, without repetition; GitHub tells their names apart without regard to case. */
const repositoryNames = schemas/* string */.YjP()
    .transform((list) => list.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((list) => list.length > 0 && list.every((one) => (0,repository_name/* toRepositoryName */.je)(one) !== undefined), REPOSITORY_MESSAGE)
    .transform((list) => {
    const names = list.map((one) => (0,repository_name/* toRepositoryName */.je)(one) ?? one);
    return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
});
/** A day or a moment, as ISO 8601 in UTC to the second: `2024-01-31`, `2024-01-31T12:00:00Z`. */
const moment = schemas/* string */.YjP()
    .refine((value) => (0,parse_date/* parseDate */._)(value) !== undefined, 'must be a date such as 2024-01-31 or 2024-01-31T12:00:00Z')
    .transform((value) => (0,parse_date/* parseDate */._)(value) ?? value);
/** `true` or `false` in any case, as in workflow files; a switch on the command line gives `true`. */
const trueOrFalse = schemas/* string */.YjP()
    .toLowerCase()
    .pipe(schemas/* enum */.k5n(['true', 'false'], 'must be true or false'))
    .transform((value) => value === 'true');
function wholeNumber(range) {
    const { min, max } = range;
    const message = `must be a whole number from ${min} to ${max}`;
    return schemas/* string */.YjP()
        .regex(/^\d{1,9}$/, message)
        .transform(Number)
        .refine((value) => value >= min && value <= max, message);
}
/** A number, with or without a fraction. */
function decimalNumber(range) {
    const { min, max } = range;
    const message = `must be a number from ${min} to ${max}`;
    const isAccepted = (value) => isNumberIn(value, range);
    const suggest = (value) => (max <= 1 ? suggestShare(value, isAccepted) : '');
    return schemas/* string */.YjP()
        .refine(isAccepted, { error: ({ input }) => `${message}${suggest(String(input))}` })
        .transform(Number);
}
function isNumberIn(text, { min, max }) {
    return new RegExp(`^${DECIMAL}$`).test(text) && Number(text) >= min && Number(text) <= max;
}
/** `0.8` for all families, or `area=0.8,type=0.9`; a family left out keeps its default. */
function targetShares({ min, max }) {
    const message = `must be a number from ${min} to ${max}, or one a family such as area=0.8,type=0.9`;
    const isShare = (share) => share >= min && share <= max;
    const isAccepted = (value) => {
        const target = readTargets(value);
        return target !== undefined && isShare(target.area) && isShare(target.type);
    };
    return schemas/* string */.YjP()
        .refine(isAccepted, { error: ({ input }) => `${message}${suggestShare(String(input), isAccepted)}` })
        .transform((value) => readTargets(value) ?? target_precision/* DEFAULT_TARGET_PRECISION */.f);
}
function readTargets(text) {
    if (new RegExp(`^${DECIMAL}$`).test(text))
        return { area: Number(text), type: Number(text) };
    return readNamedNumbers(text, target_precision/* DEFAULT_TARGET_PRECISION */.f);
}
/** `first=0.75,other=0.2`, in any order, each from 0 to its most; one left out keeps its default. */
function namedWeights(defaults, most) {
    const names = Object.keys(defaults);
    const limits = names.map((name) => `${name} from 0 to ${most[name]}`).join(' and ');
    const example = names.map((name) => `${name}=${defaults[name]}`).join(',');
    return schemas/* string */.YjP()
        .transform((text) => readNamedNumbers(text, defaults))
        .refine((weights) => weights !== undefined && names.every((name) => weights[name] <= most[name]), `must be weights such as ${example}, ${limits}`)
        .transform((weights) => weights ?? defaults);
}
const DECIMAL = '(\\d+(?:\\.\\d*)?|\\.\\d+)';
/** Numbers by name between commas, each name at most once; undefined where the text is something else. */
function readNamedNumbers(text, defaults) {
    const named = { ...defaults };
    const seen = new Set();
    for (const part of text.split(',')) {
        const [, name = '', value] = new RegExp(`^\\s*([a-z]+)=${DECIMAL}\\s*$`).exec(part) ?? [];
        if (!Object.hasOwn(defaults, name) || seen.has(name))
            return undefined;
        seen.add(name);
        named[name] = Number(value);
    }
    return named;
}
const webAddress = schemas/* string */.YjP()
    .refine(isWebAddress, 'must be an address such as https://github.example.com/api/v3')
    .transform((address) => address.replace(/\/+$/, ''));
/** As `webAddress`; the one that people forget the scheme of. */
const modelAddress = schemas/* string */.YjP()
    .refine(isWebAddress, 'must be an address with http:// or https://, such as http://localhost:11434/v1')
    .transform((address) => address.replace(/\/+$/, ''));
function isWebAddress(address) {
    const url = URL.parse(address);
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        return false;
    return url.username === '' && url.password === '' && url.search === '';
}
/** Names between commas or line breaks, without repetition. */
const nameList = schemas/* string */.YjP().transform((list) => {
    const names = list.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
});
/** One of `known`; the names in `planned` are refused with the news that they come with a later version. */
function choice(known, planned) {
    return schemas/* string */.YjP()
        .refine((name) => !planned.includes(name), {
        message: `comes with a later version of auto-triager; use ${known.join(' or ')}`,
        abort: true,
    })
        .pipe(schemas/* enum */.k5n(known, `must be ${known.join(' or ')}`));
}
/** Text that `parseIssueNumbers` accepts, as the user wrote it. */
const issueNumberText = schemas/* string */.YjP().check(({ value, issues }) => {
    for (const message of explainIssueNumbers(value)) {
        issues.push({ code: 'custom', message, input: value, params: { namesValue: true } });
    }
});
function explainIssueNumbers(text) {
    try {
        (0,issue_numbers/* parseIssueNumbers */.T0)(text);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return error.problems;
        throw error;
    }
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;
/** ISO 8601 in UTC to the second, as GitHub writes it, so that dates sort as text; a time without a zone is UTC. */
function parseDate(value) {
    const parts = typeof value === 'string' ? ISO_DATE.exec(value) : null;
    if (parts === null)
        return undefined;
    const hasTimeWithoutZone = parts[1] !== undefined && parts[2] === undefined;
    const timeMs = Date.parse(hasTimeWithoutZone ? `${value}Z` : `${value}`);
    return Number.isNaN(timeMs) ? undefined : `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   je: () => (/* binding */ toRepositoryName),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;
/**
 * What people copy instead of the name: the address of a page of the repository, the address to clone it from, with or
 * without a scheme. Other servers are named apart from the repository.
 */
const ADDRESS = /^(?:(?:https?|git|ssh):\/\/(?:[^/@\s]*@)?|git@)?(?:www\.|api\.)?github\.com[/:](?:repos\/)?([^/\s?#]+\/[^/\s?#]+)(?:[/?#]\S*)?$/i;
/** Whether `text` has the form `owner/name`. */
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}
/**
 * `owner/name` of what names a repository on github.com: the name itself, the address of one of its pages, of its API or
 * of its clone (`https://github.com/acme/rocket/issues`, `git@github.com:acme/rocket.git`). Undefined for anything else.
 */
function toRepositoryName(text) {
    const path = ADDRESS.exec(text)?.[1] ?? text.replace(/\/$/, '');
    const name = path.replace(/\.git$/i, '');
    return isRepositoryName(name) ? name : undefined;
}
/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ FAMILY_KINDS),
/* harmony export */   ME: () => (/* binding */ FAMILY_NAMES),
/* harmony export */   Wx: () => (/* binding */ LABEL_GROUPS),
/* harmony export */   nI: () => (/* binding */ minCutoffOf),
/* harmony export */   nu: () => (/* binding */ familyKind)
/* harmony export */ });
/** Of labels that exclude each other, one that is less likely than not has a likelier rival or none that fits. */
const EXCLUSIVE_MIN_CUTOFF = 0.5;
/** Several may fit, so the right one can be less likely than not; below, it is what is frequent rather than what is read. */
const MIN_CUTOFF = 0.3;
/** The families, a row each, in the order of a verdict. A label that two lists name is of the lower of the two. */
const FAMILY_KINDS = {
    area: { list: 'areas', maxLabels: 'maxAreas', readsWording: false, minCutoff: MIN_CUTOFF },
    type: { list: 'types', maxLabels: 'maxTypes', readsWording: true, minCutoff: EXCLUSIVE_MIN_CUTOFF },
};
const FAMILY_NAMES = Object.keys(FAMILY_KINDS);
const LABEL_GROUPS = [...FAMILY_NAMES, 'workflow'];
/** The row of a group; undefined for labels of no family. */
function familyKind(group) {
    return FAMILY_NAMES.includes(group) ? FAMILY_KINDS[group] : undefined;
}
/** The lowest cut-off that a label of the group may have. */
function minCutoffOf(group) {
    return familyKind(group)?.minCutoff ?? MIN_CUTOFF;
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   f: () => (/* binding */ DEFAULT_TARGET_PRECISION)
/* harmony export */ });
/* harmony import */ var _family_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4341);

/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
const DEFAULT_TARGET_PRECISION = { area: 0.8, type: 0.9 };
/** Labels of no family, should a triage's list ask for them, are held to what areas are. `group` may also be a family's name. */
function targetOf(group, target) {
    return target[(0,_family_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .familyKind */ .nu)(group) === undefined ? 'area' : group];
}


/***/ })

};
