import { isKpi, isMeasured, isTelling } from '../../clauses/told-or-asked.js';
import {
  endOfPart,
  isJoiner,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Report MAPE and bias for …`, `… et indique la fourchette du taux de service`: a verb that bids to tell, where a question begins or goes
 * on, says no more than `show`. Elsewhere it is what it says otherwise: `Vitrum reports a delay`, `the output of L1`.
 */
export function withoutBidding(mentions: readonly Mention[]): readonly Mention[] {
  const said = mentions.map((mention, at) => (isBidding(mentions, at) ? { ...mention, senses: [filler] } : mention));
  return said.some((mention, at) => mention !== mentions[at]) ? said : mentions;
}

const filler = { is: 'filler', what: '' };

function isBidding(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!wordSays(mention, 'mark', 'bidding')) return false;
  const start = mentions.findLastIndex((one, index) => index < at && isJoiner(one)) + 1;
  if (!mentions.slice(start, at).every(isSmall)) return false;
  if (mention.senses.every(({ is, what }) => is === 'mark' && biddingOnly.includes(what))) return true;
  const told = mentions.slice(at + 1, endOfPart(mentions, at));
  return told.some(isAsked) && !told.some(isTelling);
}

/** What a verb says that can say nothing else. */
const biddingOnly = ['bidding', 'telling'];

function isAsked(mention: Mention): boolean {
  return isKpi(mention) || isMeasured(mention) || isScenario(mention) || (isWord(mention) && says(mention, 'ask'));
}
