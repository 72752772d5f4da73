import { cpus, loadavg } from 'node:os';

/** Where the figures come from; without it they say nothing. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  /** Processes that wanted to run in the last minute, on average; absent on Windows, which does not count them. */
  readonly loadAverage?: number;
}

export function describeMachine(): Machine {
  const processors = cpus();
  const [lastMinute = 0] = loadavg();
  return {
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    ...(process.platform === 'win32' ? {} : { loadAverage: lastMinute }),
  };
}
