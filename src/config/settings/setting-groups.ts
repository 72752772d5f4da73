/** The groups of the settings file, in its order, each with what it is about. A group shows up with its first key. */
export const SETTING_GROUPS = {
  labels: 'Which labels there are, and how sure one must be to be added.',
  triage: 'What is done with an issue.',
  models: 'Which language models are asked, when, and for how much. Keys and addresses stay in the workflow.',
  trust: 'Which indexes are believed, and which accounts label for us.',
  rebuild: 'How the index is built and measured, and when it goes live.',
  boards: 'Which boards of GitHub Projects issues go to.',
  ci: 'How failed workflow runs are summarized.',
} as const;

export type SettingGroup = keyof typeof SETTING_GROUPS;

/** `labels.max_areas`: the group and the name in it. */
export type SettingKey = `${SettingGroup}.${string}`;
