import { kpis } from '../../kpi/index.js';
import { draftFrom } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { entitiesOf, isName, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import type { Understand } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import { followUpWords } from './opening.js';

/** A question with the KPI that its bound is one of, and how that is said. */
export interface Bounded {
  readonly text: string;
  readonly words: string;
}

/**
 * `what's the risk we end up below 97%?`, `combien d'heures sup pour tenir 98 % ?`: a percentage that is to be kept is of the KPI that was
 * bounded before in the conversation, else of the one that the project's scenarios expect so much of. Undefined where a KPI is named, where
 * no risk and nothing sought is asked for, and where neither tells one KPI.
 */
export function boundOfKpi(
  text: string,
  mentions: readonly Mention[],
  readings: readonly Reading[],
  { language, vocabulary, understand }: Asking,
): Bounded | undefined {
  const [bound, ...others] = mentions.filter(
    (one, at) =>
      one.amount?.sign === undefined && (one.amount?.unit === 'percent' || isPercentUnsaid(one, mentions[at - 1])),
  );
  const isAsked = mentions.some(
    (one) => isWord(one) && ['risk', 'seek', 'recommend'].some((what) => says(one, 'ask', what)),
  );
  const before = mentions[mentions.indexOf(bound) - 1];
  const isFor = wordSays(before, 'prep', 'for');
  const isKept = isFor || mentions.some((one) => wordSays(one, 'compare'));
  const isRisk = mentions.some((one) => wordSays(one, 'ask', 'risk'));
  if (bound === undefined || others.length > 0 || !isAsked || !isKept || mentions.some(isKpi)) return undefined;
  // `the risk that L2 loses more than 20% of its hours` is none of a KPI.
  if ((bound.amount?.value ?? 0) < leastBound || (isRisk && mentions.some(isOther))) return undefined;
  const kpi = boundedBefore(readings) ?? expectedOf(vocabulary);
  if (kpi === undefined) return undefined;
  const at = text.lastIndexOf(bound.text);
  const percent = bound.amount?.unit === 'percent' ? bound.text : `${bound.text} %`;
  const whole = `${percent} ${followUpWords(language).ofKpi(kpi)}`;
  const asked = `${text.slice(0, at)}${whole}${text.slice(at + bound.text.length)}`;
  const { kind } = understand(asked, language);
  if (!['simulate', 'seek', 'recommend'].includes(kind)) return undefined;
  return { text: asked, words: phrases[language].words.readAs(bound.text, whole) };
}

/** `rester à 99`, `stay at 99`: a bare number to be kept, which is one in percent. */
function isPercentUnsaid({ amount }: Mention, before: Mention | undefined): boolean {
  const isReached = wordSays(before, 'compare', 'reach');
  return isReached && amount?.unit === 'none' && amount.per === undefined && amount.value >= 80 && amount.value <= 100;
}

/** What is less than this many percent is no bound that one wants to keep. */
export const leastBound = 50;

/** Lines, goods and what is counted of them. */
function isOther(mention: Mention): boolean {
  return isName(mention)
    ? mention.entities.every(({ kind }) => kind !== 'scenario')
    : says(mention, 'quantity') && !says(mention, 'filler');
}

interface Asking {
  readonly language: Reading['language'];
  readonly vocabulary: Vocabulary;
  readonly understand: Understand;
}

/** A word or a name for a KPI that is not also what is sought, as overtime is. */
function isKpi(mention: Mention): boolean {
  const isNamed = entitiesOf(mention, 'kpi').length > 0;
  return isNamed || (!isName(mention) && says(mention, 'kpi') && !says(mention, 'quantity'));
}

/** The KPI of the last bound in percent that a question named: `fill_rate >= 97%`. */
export function boundedBefore(readings: readonly Reading[]): string | undefined {
  const bounds = readings.flatMap(({ command, drafts }) => [
    ...command.arguments.filter((_, at) => command.arguments[at - 1] === '--until'),
    ...drafts.flatMap(({ expect = [] }) => expect),
  ]);
  return bounds.flatMap(sharedKpi).at(-1);
}

/** The one KPI of which the project's scenarios expect a percentage. */
export function expectedOf({ scenarios }: Vocabulary): string | undefined {
  const bounds = scenarios.flatMap(({ name, text }) => draftFrom(name, text).expect ?? []);
  const named = [...new Set(bounds.flatMap(sharedKpi))];
  return named.length === 1 ? named[0] : undefined;
}

function sharedKpi(expectation: string): readonly string[] {
  const [name] = expectation.split(' ');
  return kpis.filter((one) => one.name === name && one.unit === 'share').map((one) => one.name);
}
