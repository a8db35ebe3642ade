import { isKpi, isMeasured, isTelling } from '../../clauses/told-or-asked.js';
import type { Sense } from '../../lexicon/sense.js';
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
  const said = mentions.map((mention, at) => {
    if (isBidding(mentions, at)) return { ...mention, senses: [filler] };
    return isReckoning(mentions, at)
      ? { ...mention, senses: mention.senses.filter((one) => !isOfReason(one)) }
      : mention;
  });
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

/** `calcule la marge`, at the head of a question: what is to be worked out is its value, and not how it comes about, as in `comment est calculée`. */
function isReckoning(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  const isHead = mentions.slice(0, at).every((one) => isSmall(one) && !wordSays(one, 'ask'));
  return (
    isHead &&
    wordSays(mention, 'mark', 'finding') &&
    says(mention, 'mark', 'telling') &&
    mention.senses.some(isOfReason)
  );
}

const isOfReason = ({ is, what }: Sense): boolean =>
  (is === 'ask' && what === 'explain') || (is === 'mark' && what === 'derived');

/** What a verb says that can say nothing else. */
const biddingOnly = ['bidding', 'telling'];

function isAsked(mention: Mention): boolean {
  return isKpi(mention) || isMeasured(mention) || isScenario(mention) || (isWord(mention) && says(mention, 'ask'));
}
