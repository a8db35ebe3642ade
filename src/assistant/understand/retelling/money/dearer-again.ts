import {
  endOfPart,
  isJoiner,
  isName,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `Dopavira 2% dearer, then 3% more in July`: how much more, of nothing else that is named, is of the price that was told right before. */
export function withDearerAgain(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const action = isMove(mention) ? dearerBefore(mentions, at) : undefined;
    return action === undefined ? mention : { ...mention, senses: [{ is: 'action', what: action }] };
  });
}

/** Also where a parameter is called so: `more`. */
function isMove(mention: Mention): boolean {
  const isPlain = mention.amount === undefined && mention.time === undefined && !isJoiner(mention);
  return isPlain && says(mention, 'action', 'raise') && !says(mention, 'quantity');
}

function dearerBefore(mentions: readonly Mention[], at: number): string | undefined {
  const start = mentions.findLastIndex((one, index) => index < at && isJoiner(one));
  const end = endOfPart(mentions, at);
  const own = mentions.slice(start + 1, end).filter((one) => one !== mentions[at]);
  const said = mentions.slice(0, Math.max(0, start)).findLastIndex((one) => !isJoiner(one)) + 1;
  const earlier = mentions.slice(startOfPart(mentions, said), said);
  const isThen = mentions.slice(said, start + 1).some((one) => says(one, 'mark', 'sequel'));
  const isOther = own.some(
    (one) => isName(one) || (isWord(one) && ['quantity', 'action', 'sells'].some((is) => says(one, is))),
  );
  const isShare = own.some(({ amount }) => amount?.unit === 'percent');
  const isDearer = earlier.some((one) => wordSays(one, 'action', 'dearer'));
  return isThen && isShare && !isOther && isDearer ? 'dearer' : undefined;
}
