import type { ChatLimits } from '../../verdict/chat-model.ts';

/** https://platform.openai.com/docs/guides/structured-outputs#limitations-on-enum-size */
export const OPENAI_LIMITS: ChatLimits = { maxEnumValues: 1000 };
