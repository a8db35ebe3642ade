import { kpis } from '../../kpi/index.js';
import type { Kpi } from '../../kpi/kpi.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import type { Amount } from '../understand/figures/amount.js';
import { kpisIn } from '../understand/kinds/asked.js';
import { entitiesOf, isName, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { boundedBefore, expectedOf, leastBound } from './bound-of-kpi.js';
import { holdsAny, opensWith } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/** What asks for something else than whether a bound is kept. */
const otherwiseAsked = ['seek', 'recommend', 'risk', 'why', 'which', 'sweep', 'compare'];

/** Marks of words that ask whether something is kept or reached. */
const keptMarks = ['still', 'keeping', 'wondering', 'enough', 'sufficing', 'supplied', 'satisfying'];

/**
 * `is that enough for 99% fill rate?`, `does that keep us at 97%?`, `on tient les 98 % ou pas ?`, `is the margin still above 21 million`: whether a
 * bound is kept in what stands, of the KPI that is named; a percentage alone is of the one that was bounded before, or that the project's scenarios
 * expect so much of. Undefined where anything else is said.
 */
export function whetherHolds(
  { last, draft }: Standing,
  readings: readonly Reading[],
  said: FollowUp,
): Reading | undefined {
  const { text: question, language, vocabulary } = said;
  const value = boundAsked(said);
  const named = value === undefined ? [] : kpisIn(said.mentions);
  const [name = boundedBefore(readings) ?? expectedOf(vocabulary)] = named;
  const kpi = kpis.find((one) => one.name === name);
  if (value === undefined || kpi === undefined || named.length > 1) return undefined;
  const bound = boundOf(value, kpi, said, named.length > 0);
  if (bound === undefined) return undefined;
  const expectation = `${kpi.name} ${kpi.better === 'lower' ? '<=' : '>='} ${bound}`;
  const { whetherHolds: words, ofScenario } = phrases[language].words;
  return {
    ...last,
    question,
    language,
    kind: 'what_if',
    drafts: [{ ...draft, expect: [expectation] }],
    command: { name: 'compare', arguments: [draft.name, '--kpi', kpi.name] },
    words: [words(expectation), ofScenario(draft.scenario)],
  };
}

/** The bound as it is written of a KPI: of a share a percentage that one may want to keep; of anything else, which is named and set beside it, a count. */
function boundOf({ unit, value }: Amount, kpi: Kpi, said: FollowUp, isNamed: boolean): string | undefined {
  const { mentions, text, words } = said;
  const isHeld = mentions.some(isKept) || holdsAny(text, words.holding);
  if (kpi.unit === 'share') {
    const isBound = unit === 'percent' && value >= leastBound && value <= 100 && kpi.better === 'higher';
    return isBound && (isNamed || isHeld) ? `${value}%` : undefined;
  }
  const isCount = ['none', 'units', 'hour', 'money'].includes(unit) && kpi.better !== 'neither';
  const isCompared = mentions.some(
    (one) => isWord(one) && ['above', 'below', 'reach'].some((what) => says(one, 'compare', what)),
  );
  // `can we get the backlog under 500?` asks for what would do it.
  return isNamed && isCount && isCompared && !opensWith(text, words.asksAdvice) ? String(value) : undefined;
}

/** The amount of which it is asked whether it is kept or reached. */
function boundAsked({ text, mentions, words }: FollowUp): Amount | undefined {
  // `toujours` is always, and still.
  const counted = mentions.filter(
    ({ amount, time }) => amount !== undefined || (time !== undefined && time.unit !== 'ever'),
  );
  const [bound] = counted;
  const { sign, upTo, per } = bound?.amount ?? {};
  const isOther = mentions.some(
    (one) =>
      (isName(one) && entitiesOf(one, 'kpi').length + entitiesOf(one, 'parameter').length < one.entities.length) ||
      (isWord(one) && (says(one, 'if') || says(one, 'or') || otherwiseAsked.some((what) => says(one, 'ask', what)))),
  );
  const isAsked = /\?\s*$/.test(text) || opensWith(text, words.asksWhether);
  const isBound = counted.length === 1 && sign === undefined && upTo === undefined && per === undefined;
  return isAsked && isBound && !isOther ? bound.amount : undefined;
}

function isKept(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'compare') || keptMarks.some((what) => says(mention, 'mark', what)));
}
