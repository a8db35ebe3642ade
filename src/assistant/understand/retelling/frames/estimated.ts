import { isBorder, isName, isSmall, isStop, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';
import { nameOfKpi } from '../goods/part-of-plan.js';

/**
 * `estimate the effect of a 10% price rise`, `estime ce qui se passe si …`: a verb of forecasts in front of what comes of a change asks for no
 * forecast, which is of demand.
 */
export function withoutEstimating(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => isName(mention) || !isSmall(mention) || wordSays(mention, 'ask'));
  const verb = mentions[at];
  const isForecast = verb !== undefined && wordSays(verb, 'ask', 'forecast') && !says(verb, 'quantity');
  if (!isForecast || !isOfChange(mentions.slice(at + 1))) return mentions;
  return mentions.with(at, { ...verb, senses: [{ is: 'filler', what: '' }] });
}

/** An effect, a KPI, a stop, or a change with its amount, right behind the verb. */
function isOfChange(behind: readonly Mention[]): boolean {
  const told = behind.filter((one) => !isPassing(one));
  const [first] = told;
  if (first === undefined) return false;
  const end = told.findIndex(isBorder);
  const part = end === -1 ? told : told.slice(0, end);
  const isChange = (one: Mention): boolean => isWord(one) && says(one, 'action') && !isSmall(one);
  const isMoved = isChange(first) || (first.amount !== undefined && part.some(isChange));
  const isResult = isWord(first) && (['outcome', 'if'].some((is) => says(first, is)) || nameOfKpi(first) !== undefined);
  return isResult || isStop(first) || (isMoved && part.some(({ amount }) => amount !== undefined));
}

/** `the`, `ce qui se passe`. */
const isPassing = (mention: Mention): boolean =>
  wordSays(mention, 'filler') && isSmall(mention) && ['if', 'outcome'].every((is) => !says(mention, is));
