import type { Outcome } from '../../analysis/evaluate.js';
import { LeverTrials } from '../../analysis/lever-trials.js';
import { type Suggestion, suggest } from '../../analysis/suggest.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block } from '../../report/result.js';
import type { Expectation } from '../../scenario/scenario.js';
import { leversOf } from '../levers-of.js';
import type { Phrases } from '../phrases/phrases.js';
import type { Session } from '../session.js';
import { kpisNamed } from '../shown-kpis.js';

const mostSuggestions = 3;
/** An answer is waited for: so many levers are tried, in so many steps; `whatif recommend` tries more. */
const mostTried = 5;
const steps = 2;
/** A fill rate that falls by less than this share is no reason to pull a lever. */
const worthHelp = 0.0005;

/** What would help: single levers for the first expectation that is missed, else for a fill rate that falls, back to where it was. */
export async function help(session: Session, before: Outcome, after: Outcome, say: Phrases): Promise<readonly Block[]> {
  const target = after.unmet[0]?.expectation ?? asBefore(before, after);
  if (target === undefined) return [];
  const levers = leversOf(session.project, after).slice(0, mostTried);
  const trials = new LeverTrials(session.setting, after.scenario, after, target, steps);
  const suggestions = await suggest(levers, trials, mostSuggestions);
  return suggestions.length === 0 ? [] : [blockOf(session, target, suggestions, say)];
}

function asBefore(before: Outcome, after: Outcome): Expectation | undefined {
  const kpi = 'fill_rate';
  const [was, is] = [before, after].map(({ measures }) => measures.get(kpi) ?? NaN);
  if (!(is < was - worthHelp)) return undefined;
  // What people read is rounded: what reaches the rounded figure has brought it back.
  const target = Math.floor(was * 1000) / 1000;
  return { written: `${kpi} >= ${numberText(target, 'share')}`, kpi, comparison: '>=', target, place: { file: '' } };
}

function blockOf(
  session: Session,
  { kpi, written }: Expectation,
  suggestions: readonly Suggestion[],
  { answer }: Phrases,
): Block {
  const [{ unit }] = kpisNamed(session, [kpi]);
  const right = 'right' as const;
  const reaches = suggestions.some(({ met }) => met);
  return {
    title: reaches ? answer.wouldReach(written) : answer.comesNearest(written),
    columns: [
      { title: 'lever' },
      { title: 'amount', align: right },
      { title: 'counted in' },
      { title: kpi, align: right },
      { title: 'cost', align: right },
    ],
    lead: 1,
    rows: suggestions.map(({ lever, amount, value, cost }) => [
      { text: lever.name },
      { text: numberText(amount) },
      { text: lever.unit },
      { text: numberText(value, unit) },
      { text: changeText(Math.round(cost)) },
    ]),
  };
}
