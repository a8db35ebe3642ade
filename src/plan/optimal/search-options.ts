/** How far a plan with set-ups and lots is sought. Without a clock only work limits hold, and equal inputs give equal plans. */
export interface SearchOptions {
  /** The share by which the plan may cost more than the best bound; 0.0001 where not said. */
  readonly gap?: number;
  /** Seconds; they count only where a clock is handed in. */
  readonly timeLimit?: number;
  /** False: end after slope scaling, in seconds and the same everywhere; the gap is then to the plain relaxation and wide. */
  readonly improve?: boolean;
  /** A clock, in milliseconds. */
  readonly now?: () => number;
  readonly progress?: (progress: SearchProgress) => void;
}

/** Where a search stands: the best plan so far, what no plan can beat, and what it is doing. */
export interface SearchProgress {
  readonly phase: 'bound' | 'slopes' | 'fix and optimise';
  readonly objective: number;
  readonly bound: number;
  readonly seconds: number;
}
