import { isAmount } from '../clauses/says-change.js';
import { isTime } from '../figures/amount.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Parts } from './parts.js';

const comparing = ['raise', 'lower', 'faster', 'slower', 'dearer', 'cheaper', 'longer', 'lesstime'];

/** `N1 10% faster than N2`, `5% higher in April than in March`: against a thing or a time, which is none of what changes. */
export function comparedIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    // `more than`: one word of it says which way, the other than what.
    const isMoreThan = mention.length <= 2 && says(mention, 'prep', 'than') && says(mention, 'action');
    if (!isWord(mention) || !(isMoreThan || says(mention, 'mark', 'than-other'))) return false;
    const next = mentions.slice(at + 1).find((one) => !isWord(one) || !(isSmall(one) && !says(one, 'action')));
    const isTheirs = mentions[at + 1] !== undefined && says(mentions[at + 1], 'mark', 'possessive');
    const isHours = wordSays(next, 'quantity', 'capacity') && !isTheirs;
    const isThing = next !== undefined && (isName(next) || next.time !== undefined || isHours);
    const isMore = mentions
      .slice(0, at + 1)
      .some((one) => isWord(one) && comparing.some((action) => says(one, 'action', action)));
    const isOnly = mentions.slice(0, at).some((one) => wordSays(one, 'mark', 'denying'));
    return isThing && isMore && !isOnly;
  });
}

/** `10% less in Germany, which Spain takes`, `the 20 hours that S1 loses`, `ce que la France perd`: what another of its kind does. */
export function relativeIn({ mentions: own }: Parts): Mention | undefined {
  const kindOf = ({ entities }: Mention): string | undefined => entities[0]?.kind;
  return own.find((mention, at) => {
    if (at === 0 || !isWord(mention)) return false;
    const behind = own.slice(at + 1).filter((one) => !isWord(one) || !says(one, 'mark', 'article'));
    const [name, verb] = behind;
    const isNamed =
      name !== undefined && isName(name) && own.slice(0, at).some((one) => isName(one) && kindOf(one) === kindOf(name));
    if (!isNamed || verb === undefined || !isWord(verb)) return false;
    const isActing = ['lose', 'lower', 'raise', 'stop'].some((what) => says(verb, 'action', what));
    const isThat = says(mention, 'mark', 'that-of') || says(mention, 'mark', 'restricting');
    return says(mention, 'mark', 'relative-clause') || (isThat && (isActing || says(verb, 'mark', 'consuming')));
  });
}

/** `the price of Vitrum is 10% above that of Plastiform`, `twice as much as France`: against another of its kind, in one part. */
export function thatOfIn({ own }: Parts): Mention | undefined {
  return own.find((mention, at) => {
    const isThatOf = wordSays(mention, 'mark', 'that-of') && at > 0;
    const isAs = wordSays(mention, 'mark', 'save-as') && own.slice(0, at).some(saysAsMuch);
    const name = own.slice(at + 1).find((one) => !isWord(one) || !isSmall(one));
    const before = own.slice(0, at);
    const isJoined = own[at - 1] !== undefined && own[at - 1].from + own[at - 1].length === mention.from;
    return (isThatOf || isAs) && isJoined && name !== undefined && isRivalOf(name, before) && before.some(isAmount);
  });
}

function saysAsMuch(mention: Mention): boolean {
  return says(mention, 'mark', 'as-another') || says(mention, 'mark', 'as-much');
}

function isRivalOf({ entities }: Mention, before: readonly Mention[]): boolean {
  return before.some((one) => one.entities.some(({ kind }) => entities.some((entity) => entity.kind === kind)));
}

/** `a week after the maintenance of L2 the line loses 10 hours`: a time that is counted from a stop. */
export function countedFromIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const after = mentions[at + 1];
    const isCounted = mention.amount !== undefined && isTime(mention.amount);
    const isAfter =
      after !== undefined && isWord(after) && ['after', 'before'].some((what) => says(after, 'prep', what));
    const behind = mentions.slice(at + 2).find((one) => !isWord(one) || !isSmall(one));
    return isCounted && isAfter && wordSays(behind, 'cause');
  });
}

/** `L2 gains 10% in May and loses it in June`: the line, or what it gained. */
export function lostAgainIn({ own, earlier }: Parts): Mention | undefined {
  const lost = own.findIndex((mention) => wordSays(mention, 'action', 'lose'));
  const it = own[lost + 1];
  const said = own.filter((one) => one.time === undefined && !says(one, 'prep'));
  const isFronted = said.length === 2 && said[1] === own[lost] && wordSays(said[0], 'mark', 'article');
  const isIt = isFronted || wordSays(it, 'mark', 'pronoun');
  const isSubject = own.slice(0, lost).some((mention) => !isWord(mention) || says(mention, 'mark', 'clause'));
  const isOther = own.some((mention) => isName(mention) || mention.amount !== undefined);
  return isIt && !isSubject && !isOther && earlier.length > 0 ? own[lost] : undefined;
}

/** `we get 5% less for INS-100 in Spain`: so much less money, or so much less of it. */
export function gettingForIn({ own, quantities }: Parts): Mention | undefined {
  const at = own.findIndex((mention) => wordSays(mention, 'mark', 'getting'));
  const amount = own.findIndex((mention, place) => place > at && isAmount(mention));
  const behind = own.slice(amount + 1).filter((one) => !isWord(one) || says(one, 'action') || says(one, 'prep'));
  const [way, opening, name] = behind;
  const isWay = way !== undefined && isWord(way) && comparing.some((what) => says(way, 'action', what));
  const isFor = wordSays(opening, 'prep', 'for');
  const isGoods = name?.entities.some(({ kind }) => kind === 'product' || kind === 'family') === true;
  return at !== -1 && amount !== -1 && quantities.length === 0 && isWay && isFor && isGoods ? own[at] : undefined;
}
