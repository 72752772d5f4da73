import type { LearningOptions } from '../../src/labels/learn-from-issues.ts';
import { needsInfoTest } from '../../src/labels/needs-info-labels.ts';
import { silentLog } from '../../src/shared/log.ts';

/** What `auto-triager index` learns with when it is told nothing else. */
export const LEARNING_OPTIONS: LearningOptions = {
  families: {},
  targetPrecision: { area: 0.8, type: 0.8 },
  isNeedsInfoLabel: needsInfoTest(undefined),
  log: silentLog,
};
