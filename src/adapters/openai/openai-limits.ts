/** Most values of all enums of a schema: https://platform.openai.com/docs/guides/structured-outputs#limitations-on-enum-size */
export const OPENAI_MAX_ENUM_VALUES = 1000;
