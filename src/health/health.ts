/** How triage and what feeds it are doing, as far as one rebuild can tell. What is absent is not known. */
export interface Health {
  /** `owner/name`. */
  readonly repository: string;
  /** ISO 8601: when it was looked at. */
  readonly checkedAt: string;
  /** Web address of the run that looked. */
  readonly runUrl?: string | undefined;
  /** The newest rebuild that went well; this one, where it did. */
  readonly lastGoodRun?: { readonly at: string; readonly url?: string | undefined } | undefined;
  readonly corpus?: CorpusHealth | undefined;
  /** Null: there is none. */
  readonly index?: IndexHealth | null | undefined;
  /** Headline figures by family and name, such as `area.hitAt1`. */
  readonly backtest?: Readonly<Record<string, number>> | undefined;
  readonly gate?: GateHealth | undefined;
  readonly live?: readonly FamilyHealth[] | undefined;
  /** Labels that people removed most often. */
  readonly taken?: readonly TakenAway[] | undefined;
  /** Labels whose cut-offs corrections raised. */
  readonly raised?: readonly RaisedCutoff[] | undefined;
  /** What people answered where they were asked, by family and level. */
  readonly levels?: readonly LevelHealth[] | undefined;
  readonly triages?: TriageHealth | undefined;
  readonly quota?: QuotaHealth | undefined;
  /** Whether the cache held what the run before had left; `unavailable`: the service did not answer; `off`: none is used. */
  readonly cache?: 'hit' | 'miss' | 'unavailable' | 'off' | undefined;
  /** What else a person should look after, in sentences; may quote text from outside. */
  readonly problems: readonly string[];
}

export interface CorpusHealth {
  readonly issues: number;
  /** Newest change of an issue in it. */
  readonly updatedAt?: string | undefined;
  readonly bytes?: number | undefined;
}

export interface IndexHealth {
  readonly createdAt: string;
  readonly issues: number;
  readonly labels: number;
  readonly bytes?: number | undefined;
}

/** What became of the newest index. */
export interface GateHealth {
  readonly outcome: 'passed' | 'refused' | 'not-run';
  /** Why so, in sentences. */
  readonly reasons: readonly string[];
}

export interface FamilyHealth {
  readonly family: string;
  readonly set: number;
  /** Share that people leave in place, with its 95 % interval; null where nothing has settled. */
  readonly precision: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly targetPrecision?: number | undefined;
}

export interface LevelHealth {
  readonly family: string;
  readonly level: string;
  readonly approved: number;
  readonly dismissed: number;
  readonly pending: number;
  /** Share approved of those decided, with its 95 % interval; null where none is. */
  readonly precision: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share right that the level stands for. */
  readonly promise: number;
  /** Whether the answers raised its cut-offs. */
  readonly isRaised: boolean;
}

export interface TakenAway {
  readonly label: string;
  readonly set: number;
  readonly removed: number;
  /** Share that people leave in place; null where nothing has settled. */
  readonly precision: number | null;
}

export interface RaisedCutoff {
  readonly label: string;
  readonly from: number;
  /** Above 1: it is no longer applied. */
  readonly to: number;
}

/** The newest finished runs of the triage workflow. */
export interface TriageHealth {
  readonly runs: number;
  /** Runs in which a model or embedder failed and another stood in. */
  readonly fellBack: number;
  readonly failed: number;
}

/** GitHub's hourly allowance of requests. */
export interface QuotaHealth {
  readonly used: number;
  readonly limit: number;
  /** ISO 8601. */
  readonly resetsAt: string;
}
