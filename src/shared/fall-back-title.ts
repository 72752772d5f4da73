/**
 * Heads the annotation of a triage that was made by less than it was set up with: by another model, by the local engine
 * alone, with the local embedder. The health report counts runs by it; runs of older versions keep their title.
 */
export const FALL_BACK_TITLE = 'Auto Triager fell back';
