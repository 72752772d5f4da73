export const id = 5567;
export const ids = [5567];
export const modules = {

/***/ 5567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PROJECTS_FILE_BYTES: () => (/* binding */ MAX_PROJECTS_FILE_BYTES),
/* harmony export */   loadLabelProjects: () => (/* binding */ loadLabelProjects)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _config_label_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8015);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1194);



const MAX_PROJECTS_FILE_BYTES = 1024 * 1024;
/** Reads a boards file for a run. Throws ConfigError: no such file, or every fault in it with its line. */
async function loadLabelProjects(path, { serverUrl }) {
    const text = await (0,_adapters_files_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)(path, { maxBytes: MAX_PROJECTS_FILE_BYTES });
    const { routes, faults } = (0,_config_label_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabelProjects */ .$)(text, { serverUrl });
    if (faults.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(faults.map(({ line, message }) => `${path}:${line}: ${message}`));
    return routes;
}


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readLabelProjects)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./out/js/src/issue/clean-text.js
var clean_text = __webpack_require__(6772);
// EXTERNAL MODULE: ./out/js/src/issue/parse-labels.js
var parse_labels = __webpack_require__(8194);
// EXTERNAL MODULE: ./out/js/src/issue/project.js
var project = __webpack_require__(3738);
;// CONCATENATED MODULE: ./out/js/src/config/json-lines.js
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|\n|[^\s{}[\],:"]+/g;
/** Deeper values are nobody's settings; keeps a hostile file from filling the memory. */
const MAX_DEPTH = 6;
/** Finds the lines of a text that `JSON.parse` accepts; of any other text it finds some. */
function findJsonLines(text) {
    const lines = new Map();
    const repeatedKeys = [];
    const frames = [];
    let line = 1;
    function recordValue() {
        if (frames.length > MAX_DEPTH)
            return;
        lines.set(pathKey(frames.map(({ place }) => place ?? '')), line);
    }
    function recordKey(frame, key) {
        if (frame.keys?.has(key) === true)
            repeatedKeys.push({ key, line });
        frame.keys?.add(key);
        frame.place = key;
    }
    function readText(token) {
        const frame = frames.at(-1);
        if (frame?.keys !== undefined && frame.place === undefined)
            recordKey(frame, readKey(token));
        else
            recordValue();
    }
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '\n')
            line += 1;
        else if (token === ',')
            step(frames.at(-1));
        else if (token === '}' || token === ']')
            frames.pop();
        else if (token === '{' || token === '[') {
            recordValue();
            frames.push(token === '{' ? { keys: new Set(), place: undefined } : { place: 0 });
        }
        else
            readText(token);
    }
    return { repeatedKeys, lineOf: (path) => nearestLine(lines, path) };
}
/** The next value of a list, the next key of an object. */
function step(frame) {
    if (frame !== undefined)
        frame.place = typeof frame.place === 'number' ? frame.place + 1 : undefined;
}
function readKey(token) {
    try {
        return String(JSON.parse(token));
    }
    catch {
        return token;
    }
}
function nearestLine(lines, path) {
    for (let length = path.length; length > 0; length--) {
        const found = lines.get(pathKey(path.slice(0, length)));
        if (found !== undefined)
            return found;
    }
    return 1;
}
function pathKey(path) {
    return path.map((part) => JSON.stringify(part)).join('/');
}

;// CONCATENATED MODULE: ./out/js/src/config/label-projects.js





const FORM = 'write [{"label": "area/x", "projects": ["https://github.com/orgs/acme/projects/5"]}], or {"area/x": "https://…"}';
const MAX_SHOWN_CHARS = 100;
const address = schemas/* string */.YjP('must be a web address in quotation marks');
const addresses = schemas/* union */.KCZ([address.transform((one) => [one]), schemas/* array */.YOg(address)], {
    error: 'must be the address of a board, or a list of addresses',
});
const labelName = schemas/* string */.YjP('must be the name of a label')
    .refine((name) => (0,clean_text/* cleanLine */.Ow)(name, parse_labels/* MAX_LABEL_CHARS */.ir) !== '', 'must be the name of a label');
const entryList = schemas/* array */.YOg(schemas/* strictObject */.rej({ label: labelName, projects: addresses }, { error: explainEntry }));
const entryRecord = schemas/* record */.g1P(labelName, addresses);
/**
 * Reads a boards file: which label's issues go to which boards, as a list of `{label, projects}` or as an object of
 * addresses by label. Never throws: every fault is told with its line, beside what could be read.
 */
function readLabelProjects(text, { serverUrl }) {
    const parsed = parseJson(text);
    if (parsed.kind === 'fault')
        return { routes: [], faults: [parsed.fault] };
    const lines = findJsonLines(text);
    const faults = lines.repeatedKeys.map(({ key, line }) => ({ line, message: `${show(key)} is there twice` }));
    const read = readRoutes(parsed.value, lines);
    faults.push(...read.faults, ...findPatterns(read.routes, lines));
    const routes = read.routes.map(({ label, addresses, path }) => {
        const projects = addresses.flatMap((one, index) => {
            const found = (0,project/* parseProjectUrl */.o)(one, serverUrl);
            if (found.kind === 'project')
                return [found.project];
            faults.push({ line: lines.lineOf([...path, index]), message: `${show(one)} ${found.reason}` });
            return [];
        });
        return { label: (0,clean_text/* cleanLine */.Ow)(label, parse_labels/* MAX_LABEL_CHARS */.ir), projects, line: lines.lineOf(path.slice(0, 1)) };
    });
    return { routes, faults: faults.sort((a, b) => a.line - b.line) };
}
/** In the label lists they would mean labels; here an issue's own labels are looked up. */
function findPatterns(routes, lines) {
    return routes
        .filter(({ label }) => label.includes('*'))
        .map(({ label, path }) => ({
        line: lines.lineOf(path.slice(0, 1)),
        message: `${show(label)} is a pattern; boards are given label by label`,
    }));
}
function readRoutes(value, lines) {
    if (Array.isArray(value)) {
        const result = entryList.safeParse(value);
        if (!result.success)
            return { routes: [], faults: explain(result.error, lines) };
        const routes = result.data.map(({ label, projects }, index) => ({
            label,
            addresses: projects,
            path: [index, 'projects'],
        }));
        return { routes, faults: [] };
    }
    if (typeof value !== 'object' || value === null) {
        return { routes: [], faults: [{ line: 1, message: `holds no boards; ${FORM}` }] };
    }
    const result = entryRecord.safeParse(value);
    if (!result.success)
        return { routes: [], faults: explain(result.error, lines) };
    return {
        routes: Object.entries(result.data).map(([label, projects]) => ({ label, addresses: projects, path: [label] })),
        faults: [],
    };
}
function explain({ issues }, lines) {
    return issues.map(({ code, path, message }) => {
        const place = path.filter((part) => typeof part === 'string').join('.');
        const said = code === 'invalid_key' ? 'must be the name of a label' : message;
        return { line: lines.lineOf(path), message: `${place === '' ? '' : `${show(place)} `}${said}` };
    });
}
function explainEntry({ code, keys }) {
    if (code !== 'unrecognized_keys')
        return `must be an entry; ${FORM}`;
    return `knows only "label" and "projects", not ${(keys ?? []).map(show).join(', ')}`;
}
function parseJson(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch (error) {
        // V8 tells the place in words; where it does not, the beginning has to do.
        const line = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '')?.[1];
        return { kind: 'fault', fault: { line: Number(line ?? 1), message: `is not JSON; ${FORM}` } };
    }
}
function show(text) {
    const line = (0,clean_text/* cleanLine */.Ow)(text, text.length);
    return JSON.stringify(line.length > MAX_SHOWN_CHARS ? `${(0,clean_text/* cutText */.IN)(line, MAX_SHOWN_CHARS)}…` : line);
}


/***/ })

};
