import { baseline } from '../../scenario/scenario.js';
import { type Draft, draftFrom } from '../draft.js';
import type { Reading } from '../reading.js';
import { draftName } from '../understand/scenarios/world.js';
import type { Vocabulary } from '../vocabulary.js';
import { soughtIn } from './sought.js';

/** What follow-ups are about: the scenario that was made or shown last, and the reading that did. */
export interface Standing {
  readonly last: Reading;
  readonly draft: Draft;
}

/** The last reading with a scenario of its own, or that was about one of the project's (`run surge`, `what runs short in surge?`), which then stands as its child. */
export function standingIn(readings: readonly Reading[], { scenarios }: Vocabulary): Standing | undefined {
  for (const reading of readings.toReversed()) {
    if (reading.kind === 'sweep') continue;
    if (reading.kind === 'seek') {
      const supposed = supposedIn(reading);
      if (supposed === undefined) continue;
      return supposed;
    }
    const [draft] = reading.drafts;
    if (draft !== undefined) return { last: reading, draft: rowByRow(draft) };
    const [shown, ...others] = scenariosShown(reading).filter((word) => scenarios.some((one) => one.name === word));
    if (shown === undefined || others.length > 0 || shown === baseline.name) continue;
    const child: Draft = { name: draftName, scenario: shown, extends: [shown], overrides: [] };
    return {
      last: { ...reading, drafts: [child], command: { name: 'compare', arguments: [child.name] } },
      draft: child,
    };
  }
  return undefined;
}

/** What is sought is no change of the scenario that it is sought in; undefined where nothing else is. */
function supposedIn(reading: Reading): Standing | undefined {
  const [parameter] = reading.command.arguments;
  const [asked] = reading.drafts;
  const parts = soughtIn(reading);
  if (asked === undefined || parts === undefined) return undefined;
  const { expect: _expected, params, ...others } = asked;
  const left = Object.entries(params ?? {}).filter(([name]) => name !== parameter);
  if (parts.supposed.length + left.length + (asked.extends ?? []).length === 0) return undefined;
  const own = { ...others, ...(left.length > 0 ? { params: Object.fromEntries(left) } : {}) };
  const draft = rowByRow({ ...own, overrides: parts.supposed });
  const last: Reading = {
    ...reading,
    kind: 'what_if',
    drafts: [draft],
    command: { name: 'compare', arguments: [draft.name] },
  };
  return { last, draft };
}

/** Where a command names its scenarios: behind `--scenario`, or in front of its options where it takes several. */
export function scenariosShown({ command: { name, arguments: words } }: Pick<Reading, 'command'>): readonly string[] {
  const isNamed = ['explain', 'seek'].includes(name);
  const options = words.findIndex((word) => word.startsWith('--'));
  return isNamed
    ? words.filter((_, at) => words[at - 1] === '--scenario')
    : words.slice(0, options === -1 ? words.length : options);
}

/** The scenario that stood before the one that stands, where that goes on from it. */
export function standingBefore(
  readings: readonly Reading[],
  { draft }: Standing,
  vocabulary: Vocabulary,
): Standing | undefined {
  const changesOf = ({ overrides, extends: parents, params }: Draft): string =>
    JSON.stringify([overrides, parents, params]);
  for (let end = readings.length - 1; end > 0; end--) {
    const earlier = standingIn(readings.slice(0, end), vocabulary);
    if (earlier === undefined) return undefined;
    if (changesOf(earlier.draft) !== changesOf(draft))
      return draft.scenario.startsWith(earlier.draft.scenario) ? earlier : undefined;
  }
  return undefined;
}

/**
 * The scenario that stands with the changes of its one parent written out, as the project's file has them, so that one of them can be spoken
 * of: `surge`, and then `leave the vaccines out`. Undefined where it is the child of none or of several.
 */
export function openedDraft(draft: Draft, { scenarios }: Vocabulary): Draft | undefined {
  const [parent, ...others] = draft.extends ?? [];
  const known = scenarios.find(({ name }) => name === parent);
  if (known === undefined || others.length > 0) return undefined;
  const { extends: _parent, ...own } = draft;
  const { extends: parents, params, overrides } = draftFrom(known.name, known.text);
  const all = { ...params, ...draft.params };
  return rowByRow({
    ...own,
    ...(parents === undefined ? {} : { extends: [parents].flat() }),
    ...(Object.keys(all).length === 0 ? {} : { params: all }),
    overrides: [...overrides, ...draft.overrides],
  });
}

/** The same scenario with an override for each line that stands still, so that one of them can be spoken of. */
function rowByRow(draft: Draft): Draft {
  const overrides = draft.overrides.flatMap((override) =>
    override.table === 'closures' && override.insert !== undefined
      ? [override.insert].flat().map((insert) => ({ ...override, insert }))
      : [override],
  );
  return { ...draft, overrides };
}
