/** The token of the workflow itself: what action.yml gives where a workflow gives none. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
export const WORKFLOW_TOKEN = '${{ github.token }}';
