/** How a plan is made. */
export interface PlanSettings {
  readonly method: 'auto' | 'optimal' | 'heuristic' | 'unconstrained';
  /** The share by which a plan with set-ups may cost more than the best bound. */
  readonly gap: number;
  /** Seconds that a plan with set-ups may be sought for. */
  readonly timeLimit: number;
}

export const planMethods = ['auto', 'optimal', 'heuristic', 'unconstrained'] as const;
