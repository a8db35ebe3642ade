import {
  endOfPart,
  isComponent,
  isMoreOrLess,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Rheinsynth's maximum drops to 32,000 a week`, `le maximum de Rheinsynth passe à …`, `Corvane allocates us 20% less`: what a supplier can
 * deliver at most, told as its capacity.
 */
export function withSupplierMaximum(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    if (isMaximum(mentions, at)) return [{ ...mention, senses: capacity }];
    if (!isAllotted(mentions, at)) return [mention];
    const part = mentions.slice(at, endOfPart(mentions, at));
    const told = { ...mention, senses: capacity };
    return part.some(isMoreOrLess) ? [told] : [told, putIn(mention.from + mention.length, 'to', becoming)];
  });
}

const capacity: Mention['senses'] = [{ is: 'quantity', what: 'capacity' }];
const becoming: Mention['senses'][number] = { is: 'prep', what: 'to' };

/** `Vitrum nous alloue 20 000 flacons par semaine`: a verb of a supplier that shares out, and so much of what it delivers. */
function isAllotted(mentions: readonly Mention[], at: number): boolean {
  if (!wordSays(mentions[at], 'mark', 'allotting')) return false;
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const amounts = part.filter(({ amount }) => amount !== undefined && !amount.isRate && !amount.mayBeRate);
  const isCount = ['percent', 'fraction', 'none', 'units'].includes(amounts[0]?.amount?.unit ?? '');
  const names = part.filter(isName);
  const isOfSupplier = names.some(isSupplier) && names.every((one) => isSupplier(one) || isComponent(one));
  const isOther = part.some((one) => wordSays(one, 'quantity') && !says(one, 'quantity', 'demand'));
  return amounts.length === 1 && isCount && isOfSupplier && !isOther;
}

function isMaximum(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  const isLimit = wordSays(mention, 'mark', 'limit') && says(mention, 'mark', 'largest');
  const [before, next, owner] = [mentions[at - 1], mentions[at + 1], mentions[at + 2]];
  // `its maximum order`, `its maximum lead time`: of something else.
  const isVerb = next !== undefined && isWord(next) && !says(next, 'quantity') && says(next, 'action');
  const isOwned = before !== undefined && isSupplier(before) && isVerb;
  const isOf = wordSays(next, 'prep', 'of') && owner !== undefined;
  const isNamed = before === undefined || (isWord(before) && isSmall(before));
  return isLimit && (isOwned || (isOf && isNamed && isSupplier(owner)));
}
