import { baseline } from '../../scenario/scenario.js';
import type { Reading } from '../reading.js';
import { kpisIn, withoutGeneral } from '../understand/kinds/asked.js';
import { isDearer } from '../understand/kinds/compare-asked.js';
import { entitiesOf, isName, type Mention, wordSays } from '../understand/mentions/mention.js';
import { holdsAny, saysOnly } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/**
 * `how far off the baseline are we with that?`, `ça coûte combien de plus que le plan de base ?`: in a conversation it is what stands that is
 * set against the plan as it is, by the KPIs that are named. `what runs short in the baseline?` is asked of that alone.
 */
export function againstPlan({ last, draft }: Standing, said: FollowUp): Reading | undefined {
  const { text, language, words, recognise, recognisePlain } = said;
  const named = recognise(text, language).mentions;
  // A scenario may be called as what is measured is: `how much more overtime than in the baseline`.
  const { mentions } = recognisePlain(text, language);
  const isAsIs = saysOnly(text, words.besideAsIs);
  if (isAsIs) return besidePlan({ last, draft }, said, []);
  const isBase = named.some((mention) => entitiesOf(mention, 'scenario').some(({ value }) => value === baseline.name));
  const isOther = named.some((mention) =>
    entitiesOf(mention, 'scenario').some(({ value }) => value !== baseline.name && !isMeasured(mention, mentions)),
  );
  if (!isBase || isOther || !mentions.every(isOfPlan) || !holdsAny(text, words.besidePlan)) return undefined;
  return besidePlan({ last, draft }, said, kpisNamed(mentions));
}

/** What stands, compared with the plan as it is by some KPIs, or by all. */
function besidePlan({ last, draft }: Standing, { text, language }: FollowUp, kpis: readonly string[]): Reading {
  const [parent, ...others] = draft.extends ?? [];
  const isPlain = draft.overrides.length === 0 && draft.params === undefined && others.length === 0;
  const name = isPlain && parent !== undefined ? parent : draft.name;
  return {
    ...last,
    question: text,
    language,
    kind: name === draft.name ? 'what_if' : 'compare',
    drafts: name === draft.name ? [draft] : [],
    command: { name: 'compare', arguments: [name, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
  };
}

/** Whether a word says what is measured, and no time, amount or goods, of which a comparison with the plan shows nothing. */
function isOfPlan(mention: Mention): boolean {
  return (
    mention.amount === undefined &&
    mention.time === undefined &&
    mention.entities.every(({ kind }) => kind === 'kpi' || kind === 'parameter')
  );
}

/** Whether a word that names a scenario is one for a KPI as well. */
function isMeasured({ from }: Mention, plain: readonly Mention[]): boolean {
  return kpisIn(plain.filter((mention) => mention.from === from)).length > 0;
}

/** The KPIs that are named, or the cost, where it is asked how much dearer it is. */
function kpisNamed(mentions: readonly Mention[]): readonly string[] {
  const words = mentions.filter((mention) => !isName(mention) || entitiesOf(mention, 'kpi').length > 0);
  const kpis = kpisIn(withoutGeneral(words));
  const isCost = words.some(isDearer) || words.some((mention) => wordSays(mention, 'quantity', 'cost'));
  return kpis.length === 0 && isCost ? ['cost.total'] : kpis;
}
