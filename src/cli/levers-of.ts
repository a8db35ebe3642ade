import type { Outcome } from '../analysis/evaluate.js';
import type { Lever } from '../analysis/lever.js';
import { usualLevers } from '../analysis/levers.js';
import type { Project } from '../project/project.js';

/** The levers that a project declares, or what its tables allow where it declares none. */
export function leversOf({ levers }: Project, outcome: Outcome): readonly Lever[] {
  if (levers.length === 0) return usualLevers(outcome);
  return levers.map((lever) => ({ ...lever, costWords: 'as whatif.yaml says' }));
}
