import { kpis } from '../../kpi/index.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { kpisIn } from '../understand/kinds/asked.js';
import { entitiesOf, isName, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { boundedBefore, expectedOf, leastBound } from './bound-of-kpi.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/** What asks for something else than whether a bound is kept. */
const otherwiseAsked = ['seek', 'recommend', 'risk', 'why', 'which', 'sweep', 'compare'];

/** Marks of words that ask whether something is kept or reached. */
const keptMarks = ['still', 'keeping', 'wondering', 'enough', 'sufficing', 'supplied', 'satisfying'];

/**
 * `is that enough for 99% fill rate?`, `does that keep us at 97%?`, `ça suffit pour 98 % ?`: whether a KPI is so high in what stands, of the one that is
 * named, that was bounded before, or that the project's scenarios expect so much of. Undefined where anything else is said.
 */
export function whetherHolds(
  { last, draft }: Standing,
  readings: readonly Reading[],
  said: FollowUp,
): Reading | undefined {
  const { text: question, language, vocabulary } = said;
  const value = boundAsked(said);
  const named = value === undefined ? [] : kpisIn(said.mentions);
  const [kpi = boundedBefore(readings) ?? expectedOf(vocabulary)] = named;
  const isShare = kpis.some(({ name, unit }) => name === kpi && unit === 'share');
  if (value === undefined || kpi === undefined || !isShare || named.length > 1) return undefined;
  const expectation = `${kpi} >= ${value}%`;
  const { whetherHolds: words, ofScenario } = phrases[language].words;
  return {
    ...last,
    question,
    language,
    kind: 'what_if',
    drafts: [{ ...draft, expect: [expectation] }],
    command: { name: 'compare', arguments: [draft.name, '--kpi', kpi] },
    words: [words(expectation), ofScenario(draft.scenario)],
  };
}

/** The percentage of which it is asked whether it is kept or reached. */
function boundAsked({ text, mentions }: FollowUp): number | undefined {
  const counted = mentions.filter(({ amount, time }) => amount !== undefined || time !== undefined);
  const [bound] = counted;
  const { unit, value = 0, sign, upTo } = bound?.amount ?? {};
  const isOther = mentions.some(
    (one) =>
      (isName(one) && entitiesOf(one, 'kpi').length < one.entities.length) ||
      (isWord(one) && (says(one, 'if') || otherwiseAsked.some((what) => says(one, 'ask', what)))),
  );
  const isAsked = /\?\s*$/.test(text) && mentions.some(isKept) && !isOther;
  const isBound = counted.length === 1 && unit === 'percent' && sign === undefined && upTo === undefined;
  return isAsked && isBound && value >= leastBound && value <= 100 ? value : undefined;
}

function isKept(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'compare') || keptMarks.some((what) => says(mention, 'mark', what)));
}
