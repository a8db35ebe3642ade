import { isGoods, isMarket, isName, isSmall, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';
import { isGivingVerb, isHandingVerb, isParting, isTakingVerb, isThose } from './hours-handed.js';

/**
 * `take 300 INS-100 a week from Germany from week 15 and give them to France`, `… et je les ajoute à la France`: so many that one market
 * loses and another is given, by a word that stands for them, are fewer in the one and as many more in the other, at the same time. A share
 * of what one market takes is none that can be counted in the other, and stays as it is.
 */
export function withGoodsHanded(mentions: readonly Mention[]): readonly Mention[] {
  const parting = mentions.findIndex(isParting);
  if (parting < 1) return mentions;
  const [former, latter] = [mentions.slice(0, parting), mentions.slice(parting + 1)];
  const isTaken = former.some(isTakingVerb);
  const [verb, other] = [
    former.findIndex(isTaken ? isTakingVerb : isGivingVerb),
    latter.findIndex(isTaken ? isGivingVerb : isTakingVerb),
  ];
  const [goods, gainer] = [former.find(isGoods), latter.find(isMarket)];
  const isSaid = latter.every((one) => isMarket(one) || isHandingVerb(one) || isThose(one) || isSmall(one));
  const isOne = [former.filter(isMarket), latter.filter(isName), former.filter(isGoods)].every(
    ({ length }) => length === 1,
  );
  if (verb === -1 || other === -1 || goods === undefined || gainer === undefined || !isOne || !isSaid) return mentions;
  if (!latter.some(isThose)) return mentions;
  const counted = former.filter(({ amount }) => amount !== undefined);
  if (!isCount(counted)) return mentions.map((one) => (one === latter[other] ? leftOpen(one) : one));
  const { from, text } = latter[other];
  return [
    ...(isTaken ? withTaken(former, verb) : former),
    { ...mentions[parting], senses: [{ is: 'and', what: '' }] },
    putIn(from, text, { is: 'action', what: isTaken ? 'raise' : 'lower' }),
    ...counted,
    goods,
    putIn(from, text, { is: 'prep', what: 'in' }),
    gainer,
    ...former.filter(({ time }) => time !== undefined),
  ];
}

/** `take 300 INS-100 a week away from Germany` as so many fewer there. */
function withTaken(former: readonly Mention[], verb: number): readonly Mention[] {
  const loser = former.findIndex(isMarket);
  return former.flatMap((one, at) => {
    if (at === verb) return [{ ...one, senses: [{ is: 'action', what: 'lower' }] }];
    if (at > verb && at < loser && isFromWhom(one)) return [{ ...one, senses: [{ is: 'prep', what: 'in' }] }];
    return wordSays(one, 'mark', 'away') ? [] : [one];
  });
}

/** A verb that is asked back. */
function leftOpen(verb: Mention): Mention {
  return { ...verb, senses: [...verb.senses, { is: 'unknowable', what: '' }] };
}

/** So many, and perhaps how often. */
function isCount(counted: readonly Mention[]): boolean {
  const amounts = counted.flatMap(({ amount }) => (amount === undefined || amount.isRate ? [] : [amount]));
  const [amount, ...others] = amounts;
  return others.length === 0 && ['none', 'units'].includes(amount?.unit ?? '') && amount?.sign === undefined;
}

const isFromWhom = (one: Mention): boolean => wordSays(one, 'mark', 'from-whom') && !says(one, 'prep', 'of');
