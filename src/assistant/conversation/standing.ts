import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import { draftName } from '../understand/scenarios/world.js';
import type { Vocabulary } from '../vocabulary.js';

/** What follow-ups are about: the scenario that was made or shown last, and the reading that did. */
export interface Standing {
  readonly last: Reading;
  readonly draft: Draft;
}

/** The last reading with a scenario of its own, or that showed one of the project's (`run surge`), which then stands as its child. */
export function standingIn(readings: readonly Reading[], { scenarios }: Vocabulary): Standing | undefined {
  for (const reading of readings.toReversed()) {
    const [draft] = reading.drafts;
    if (draft !== undefined) return { last: reading, draft };
    const { name, arguments: words } = reading.command;
    const [shown, ...others] = words.filter((word) => scenarios.some((one) => one.name === word));
    if (name !== 'compare' || shown === undefined || others.length > 0 || shown === baseline.name) continue;
    const child: Draft = { name: draftName, scenario: shown, extends: [shown], overrides: [] };
    return { last: { ...reading, drafts: [child], command: { name, arguments: [child.name] } }, draft: child };
  }
  return undefined;
}
