import { isName, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `a night shift, that is 40 hours more a week`: the hours that are said behind it are what the shift is. */
export function withoutExplained(mentions: readonly Mention[]): readonly Mention[] {
  const namely = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'namely'));
  const shift = mentions.findIndex((mention) => !isName(mention) && says(mention, 'unit', 'shift'));
  if (namely === -1 && shift !== -1) return withoutShiftOf(mentions, shift);
  if (shift === -1 || namely < shift) return mentions;
  const hours = mentions.findIndex((mention, index) => index > namely && !isSmall(mention));
  if (hours === -1 || !isHours(mentions, hours)) return mentions;
  const counted = openingOf(mentions, shift);
  const comma = says(mentions[namely - 1], 'and', 'comma') ? namely - 1 : namely;
  const kept = putOn(mentions, shift);
  return kept.filter(
    (mention, index) =>
      !(index >= counted && index <= shift && mention === mentions[index]) && !(index >= comma && index <= namely),
  );
}

/** `a shift of 36 hours a week`, `a weekend shift on S3: 48 more overtime hours`: the same, where no connective stands between. */
function withoutShiftOf(mentions: readonly Mention[], shift: number): readonly Mention[] {
  const behind = mentions.slice(shift + 1);
  const hours = behind.findIndex(({ amount }) => amount !== undefined);
  const isJoined = behind.slice(0, hours).some((mention, at) => isApart(mention) && !isInList(behind, at));
  const counted = mentions[shift - 1]?.amount;
  const isOne = counted?.unit === 'none' && counted.value === 1;
  const isNumbered = counted !== undefined && counted.unit !== 'fraction' && !isOne;
  const isCounted = isNumbered || hours === -1;
  if (!isCounted && isJoined && isSetApart(behind, hours))
    return withoutComma(mentions, openingOf(mentions, shift), shift, shift + hours);
  if (isJoined) return mentions;
  // `Saturday shifts of 12 hours`: how long each of them is.
  const isWeekend = [mentions[shift - 1], behind[1]].some((one) => wordSays(one, 'weekend'));
  const isOfWeekend = isWeekend && hours === 0 && behind[0].amount?.per === 'week';
  if (isCounted || isOfWeekend || !isHours(behind, hours)) return mentions;
  const opening = isOne || (shift > 0 && says(mentions[shift - 1], 'weekend')) ? shift - 1 : openingOf(mentions, shift);
  return putOn(mentions, shift).filter(
    (mention, index) => index < opening || index > shift || mention !== mentions[index],
  );
}

/** What stands behind it is another change, or the other of two: `a shift on L1 or 20 hours on L2`. */
const isApart = (mention: Mention): boolean => !isName(mention) && ['and', 'but', 'or'].some((is) => says(mention, is));

/** `on N1 and N2`: a connective between two names. */
function isInList(mentions: readonly Mention[], at: number): boolean {
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  return before !== undefined && behind !== undefined && isName(before) && isName(behind);
}

/** `an evening shift of 90 hours a month on N1`: a shift that is only named is one that is put on. */
function putOn(mentions: readonly Mention[], shift: number): readonly Mention[] {
  const isBorder = (mention: Mention): boolean =>
    !isName(mention) && ['and', 'but', 'if'].some((is) => says(mention, is)) && !says(mention, 'action');
  const from = mentions.findLastIndex((mention, index) => index < shift && isBorder(mention)) + 1;
  const end = mentions.findIndex((mention, index) => index > shift && isBorder(mention));
  const part = mentions.slice(from, end === -1 ? undefined : end);
  const isMoved = part.some(
    (mention) =>
      mention.amount?.sign !== undefined ||
      (!isName(mention) && (says(mention, 'prep', 'to') || (says(mention, 'action') && !says(mention, 'prep', 'in')))),
  );
  if (isMoved) return mentions;
  return mentions.map((mention, index) =>
    index === shift ? { ...mention, senses: [{ is: 'action', what: 'raise' }] } : mention,
  );
}

/** `a night shift on L1, 40 h a week`: hours right behind the only comma, with no name of their own. */
function isSetApart(behind: readonly Mention[], hours: number): boolean {
  const joiners = behind.filter((one) => !isName(one) && (says(one, 'and') || says(one, 'but')));
  const isComma = joiners[0] === behind[hours - 1] && says(joiners[0], 'and', 'comma');
  const end = joiners[1] === undefined ? behind.length : behind.indexOf(joiners[1]);
  // `…, de octobre à décembre`
  const isTimeBehind = behind
    .slice(end)
    .every((one) => one.time !== undefined || joiners.includes(one) || (isSmall(one) && one.amount === undefined));
  return isComma && isTimeBehind && isHours(behind, hours) && !behind.slice(hours).some(isName);
}

function withoutComma(mentions: readonly Mention[], opening: number, shift: number, comma: number): readonly Mention[] {
  return putOn(mentions, shift).filter(
    (mention, index) => (index < opening || index > shift || mention !== mentions[index]) && index !== comma,
  );
}

/** Where what is said of a shift begins: `a third shift`, `one shift`, a fraction that is written as an ordinal is. */
function openingOf(mentions: readonly Mention[], shift: number): number {
  const before = mentions[shift - 1];
  if (before === undefined) return shift;
  const isOrdinal = !isName(before) && (says(before, 'ordinal') || before.amount?.unit === 'fraction');
  const isCounted = before.amount !== undefined || isOrdinal;
  const opening = isCounted ? shift - 1 : shift;
  const article = mentions[opening - 1];
  return isOrdinal && article !== undefined && !isName(article) && says(article, 'mark', 'one') ? opening - 1 : opening;
}

/** `36 hours`, `48 more overtime hours`. */
function isHours(mentions: readonly Mention[], at: number): boolean {
  const unit = mentions[at]?.amount?.unit;
  const counted = mentions.slice(at + 1, at + 1 + farthestUnit);
  const isCounted = counted.some(
    (one) => !isName(one) && ['overtime', 'capacity'].some((what) => says(one, 'quantity', what)),
  );
  return unit === 'hour' || (unit === 'none' && isCounted);
}

const farthestUnit = 2;
