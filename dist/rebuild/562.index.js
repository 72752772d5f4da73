export const id = 562;
export const ids = [562];
export const modules = {

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ checkDataset),
/* harmony export */   UW: () => (/* binding */ datasetFields)
/* harmony export */ });
/* unused harmony export baseModel */
/* harmony import */ var _dataset_example_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4204);
/* harmony import */ var _models_default_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3118);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4673);
/* harmony import */ var _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(767);





/** Options that both datasets share. */
const FAMILIES = ['area', 'type'];
const EXAMPLES = { min: 0, max: 1_000_000 };
/** The text of the largest file that OpenAI takes has about so many. */
const MAX_FILE_TOKENS = 100_000_000;
const baseModel = {
    description: 'the model that is to be trained; decides how tokens are counted and what they cost',
    flag: '--model <name>',
    default: _models_default_models_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_TRAINED_MODEL */ .s,
    schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
};
const datasetFields = {
    corpusFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .corpusFile */ .vW,
    repository: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .corpusRepository */ .zF,
    out: {
        description: 'the file to write; examples to validate with go beside it, into <name>.validation.jsonl',
        flag: '--out <file.jsonl>',
        required: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    format: {
        description: 'openai: chat lines; gemini: lines for tuning on Vertex AI; plain: prompt and completion',
        flag: '--format <name>',
        default: 'openai',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(_dataset_example_format_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_FORMATS */ .a$, []),
    },
    labelsFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsFile */ .Mv,
    typesFile: _shared_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .typesFile */ .Y7,
    missingInfoLabels: {
        description: 'labels that mean that an issue lacks information, with commas between them; globs are allowed (default: names ' +
            'that say so, such as needs-info)',
        flag: '--missing-info-labels <names>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD,
    },
    requireFamilies: {
        description: 'families that an issue must have a label of: area, type or both (default: for a categorizer all that there are, ' +
            'for a qualitizer and for issues that are listed any one)',
        flag: '--require-families <names>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD.refine((names) => names.every((name) => FAMILIES.includes(name)), 'may name area and type'),
    },
    validationShare: {
        description: 'share of the issues, the newest, that goes into the file to validate with; 0: no such file',
        flag: '--validation-share <share>',
        default: '0.1',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .decimalNumber */ .zD)({ min: 0, max: 0.5 }),
    },
    minPerLabel: {
        description: 'examples that a label gets where there are so many, whatever else they are labelled',
        flag: '--min-per-label <count>',
        default: '10',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(EXAMPLES),
    },
    maxPerLabel: {
        description: 'examples of a label beyond which it gets no more',
        flag: '--max-per-label <count>',
        default: '200',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ ...EXAMPLES, min: 1 }),
    },
    maxExampleTokens: {
        description: 'longer examples are left out',
        flag: '--max-example-tokens <count>',
        default: '16384',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 100, max: 1_000_000 }),
    },
    maxTokens: {
        description: 'most tokens of all examples to train with',
        flag: '--max-tokens <count>',
        default: '2000000',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 1000, max: MAX_FILE_TOKENS }),
    },
    seed: {
        description: 'decides which examples are drawn where there are too many',
        flag: '--seed <number>',
        default: '1',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 0, max: 999_999_999 }),
    },
    maxPromptTokens: _model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFields */ .D.maxPromptTokens,
    promptFile: _model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFields */ .D.promptFile,
    model: baseModel,
    epochs: {
        description: 'times the examples are gone through, for the estimate of the price',
        flag: '--epochs <count>',
        default: '3',
        schema: (0,_value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)({ min: 1, max: 50 }),
    },
    pricesFile: {
        ..._model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFields */ .D.pricesFile,
        description: 'JSON file with prices in US dollars for a million tokens: {"name": {"input": 0.4, "output": 1.6, "training": 5}}',
    },
    report: {
        description: 'file to write the report to as well',
        flag: '--report <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    apiUrl: {
        description: 'address of the GitHub REST API',
        flag: '--api-url <address>',
        env: ['GITHUB_API_URL'],
        default: 'https://api.github.com',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .webAddress */ .Dy,
    },
    token: {
        description: "token to read GitHub with: listed issues that the corpus lacks, and the labels' descriptions",
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        isSecret: true,
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    },
    offline: {
        description: 'ask nothing of GitHub, even where there is a token',
        flag: '--offline',
        default: 'false',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .trueOrFalse */ .dt,
    },
};
/** What of these options does not go together. */
function checkDataset(textOf) {
    const [min, max] = [textOf('minPerLabel'), textOf('maxPerLabel')];
    return Number(min) > Number(max) ? [`--min-per-label ${min} is more than --max-per-label ${max}`] : [];
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDatasetQualitizerFlags: () => (/* binding */ readDatasetQualitizerFlags)
/* harmony export */ });
/* unused harmony export datasetQualitizerFields */
/* harmony import */ var _dataset_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2498);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(767);




const datasetQualitizerFields = {
    categorizableIds: {
        description: 'file with the numbers of issues that say enough, one a line (default: issues by their labels)',
        flag: '--categorizable-ids <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    missingInfoIds: {
        description: 'file with the numbers of issues that lack information, one a line (default: issues by their labels)',
        flag: '--missing-info-ids <file>',
        schema: _value_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    ..._dataset_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetFields */ .UW,
};
/** Throws ConfigError with all faults. */
function readDatasetQualitizerFlags(values, env) {
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(datasetQualitizerFields, {
        source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSource */ .qz)(values, env),
        check: (_, textOf) => (0,_dataset_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDataset */ .$F)(textOf),
    });
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ writeExample),
/* harmony export */   a$: () => (/* binding */ EXAMPLE_FORMATS)
/* harmony export */ });
/* unused harmony export openaiLineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const EXAMPLE_FORMATS = ['openai', 'gemini', 'plain'];
const said = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant']),
    content: said,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** 0: this answer is not learned from. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)]).optional(),
});
/**
 * OpenAI's format for supervised fine-tuning of chat models, as far as texts go (tools and images are never in ours):
 * https://platform.openai.com/docs/guides/supervised-fine-tuning#formatting-your-data and `FineTuneChatRequestInput` of
 * https://github.com/openai/openai-openapi. The last message is the answer that is learned.
 */
const openaiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(message)
        .min(2)
        .refine((messages) => messages.at(-1)?.role === 'assistant', 'must end with a message of the assistant')
        .refine((messages) => messages.some(({ role }) => role === 'user'), 'must hold a message of the user'),
});
const parts = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text: said })]);
/** https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-prepare */
const geminiLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    systemInstruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('system'), parts }),
    contents: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('user'), parts }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'), parts }),
    ]),
});
const plainLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prompt: said, completion: said });
const FORMATS = {
    openai: {
        schema: openaiLineSchema,
        write: ({ system, user, answer }) => ({
            messages: [
                { role: 'system', content: system },
                { role: 'user', content: user },
                { role: 'assistant', content: answer },
            ],
        }),
    },
    gemini: {
        schema: geminiLineSchema,
        write: ({ system, user, answer }) => ({
            systemInstruction: { role: 'system', parts: [{ text: system }] },
            contents: [
                { role: 'user', parts: [{ text: user }] },
                { role: 'model', parts: [{ text: answer }] },
            ],
        }),
    },
    plain: {
        schema: plainLineSchema,
        write: ({ system, user, answer }) => ({ prompt: `${system}\n\n${user}`, completion: answer }),
    },
};
/** One line without its line break, read again and checked against the format. Throws ZodError: a fault of the program. */
function writeExample(example, format) {
    const { schema, write } = FORMATS[format];
    const line = JSON.stringify(write(example));
    schema.parse(JSON.parse(line));
    return line;
}


/***/ })

};
