import {
  endOfPart,
  isBorder,
  isName,
  isSmall,
  isTakenByIt,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `do we have enough INS-100 for the summer`, `le stock de VAC-200 tient-il jusqu'à fin mai`, `is France fully supplied in week 12`, `who does not
 * get their insulin`: whether goods suffice, last or reach who wants them asks what runs short. What is counted, or of lines, is none of it.
 */
export function withSupplyAsked(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isOfSupply(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at, isBorder), endOfPart(mentions, at, isBorder)];
  const part = mentions.slice(start, end);
  if (!isAsked(mentions, at) || !isOfGoods(part, mentions) || !part.every(isPlain) || mentions.some(isOfOther))
    return mentions;
  const short: Mention = { ...mentions[at], senses: [{ is: 'ask', what: 'short' }] };
  const isLeftOut = (mention: Mention, index: number): boolean =>
    index >= start &&
    index < end &&
    index !== at &&
    (isMarkedSupplied(mention) || isEnduring(mention) || isWhole(mention) || (isWord(mention) && isDenied(mention)));
  return mentions.flatMap((mention, index) => {
    if (index === at) return [short];
    return isLeftOut(mention, index) ? [] : [mention];
  });
}

function isOfSupply(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention)) return false;
  if (isMarkedSupplied(mention)) return true;
  const part = mentions.slice(startOfPart(mentions, at, isBorder), endOfPart(mentions, at, isBorder));
  const isEnding = part.some(isOpenTime) || part.some(isStock);
  // `how much stock of INS-100 do we hold`: so much of it, and not how long.
  const isHowMuch = part.some((one) => wordSays(one, 'mark', 'counting') && !says(one, 'ask', 'duration'));
  if (isHowMuch) return false;
  // `will sales hold up until June` asks of demand.
  const isOfDemand = part.some((one) => wordSays(one, 'quantity', 'demand')) && !part.some(isStock);
  // `what stock would it take to …`: as much as is needed.
  if (isTakenByIt(mention, mentions[at - 1])) return false;
  if (isLasting(mention)) return (isEnding && !isOfDemand) || mentions.some((one) => wordSays(one, 'ask', 'duration'));
  const isAll = part.some(
    (one) =>
      isWord(one) &&
      (isDenied(one) || says(one, 'scope', 'all') || says(one, 'mark', 'timely') || says(one, 'mark', 'theirs')),
  );
  if (says(mention, 'mark', 'getting')) return isAll;
  const isLong = mentions.some((one) => wordSays(one, 'ask', 'duration'));
  return says(mention, 'mark', 'serving') && (isLong || part.some(isWhether));
}

const isMarkedSupplied = (mention: Mention): boolean => wordSays(mention, 'mark', 'supplied');

/** `to see us through February`. */
const isEnduring = (mention: Mention): boolean => wordSays(mention, 'mark', 'enduring');

/** `last`, `hold`, `tient`. */
const isLasting = (mention: Mention): boolean =>
  ['lasting', 'holding', 'how-long'].some((what) => says(mention, 'mark', what));

/** `served to 100%`: in full. */
const isWhole = ({ amount }: Mention): boolean =>
  amount?.unit === 'percent' && amount.value === 100 && amount.sign === undefined;

/** `until May`, `past June`: up to a time, or beyond it. */
const isOpenTime = ({ time }: Mention): boolean => time?.from === -Infinity || time?.to === Infinity;

const isStock = (mention: Mention): boolean => wordSays(mention, 'quantity', 'stock');

const isDenied = (mention: Mention): boolean => says(mention, 'not') || says(mention, 'mark', 'denying');

const isWhether = (mention: Mention): boolean => wordSays(mention, 'mark', 'whether');

/** A question, and nothing that is told: `will …`, `do we …`, `who …`, `why …`, or no verb at all. */
function isAsked(mentions: readonly Mention[], at: number): boolean {
  // `la France est-elle servie`, `le stock tient-il`
  const isTurned = mentions.some(
    (mention, index) =>
      wordSays(mention, 'mark', 'pronoun') &&
      (index === at + 1 || (index > 0 && says(mentions[index - 1], 'mark', 'be'))),
  );
  const isOpening = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'ask') ||
      ['whether', 'wondering', 'turned', 'asking', 'enough'].some((what) => says(mention, 'mark', what)));
  // `les vaccins tiennent le coup si L3 s'arrête`: told of what is supposed, it is asked.
  const start = startOfPart(mentions, at, isBorder);
  const isIf = (mention: Mention | undefined): boolean => wordSays(mention, 'if');
  const isSupposed = isMarkedSupplied(mentions[at]) && mentions.some(isIf) && !isIf(mentions[start - 1]);
  return isTurned || isSupposed || mentions.some(isOpening);
}

const goods = ['product', 'family', 'component', 'location', 'scenario'];

/** What is asked about: goods or markets, by name or as such. */
function isOfGoods(part: readonly Mention[], mentions: readonly Mention[]): boolean {
  const isOf = (mention: Mention): boolean =>
    isName(mention)
      ? mention.entities.some(({ kind }) => goods.includes(kind) && kind !== 'scenario')
      : says(mention, 'ask', 'which') ||
        says(mention, 'scope', 'all') ||
        says(mention, 'mark', 'everyone') ||
        ['product', 'location'].some((kind) => says(mention, 'kind', kind));
  return (part.some(isMarkedSupplied) ? mentions : part).some(isOf);
}

/** Nothing counted, no line and no supplier, and nothing that moves. */
function isPlain(mention: Mention): boolean {
  if (mention.amount !== undefined) return isWhole(mention);
  if (isName(mention)) return mention.entities.some(({ kind }) => goods.includes(kind));
  const isQuantity =
    says(mention, 'quantity') &&
    !['stock', 'demand', 'delivery', 'supply', 'production'].some((what) => says(mention, 'quantity', what));
  const isMove = says(mention, 'action') && !isSmall(mention) && !says(mention, 'action', 'unless');
  return (
    mention.time !== undefined ||
    says(mention, 'mark', 'supplied') ||
    isLasting(mention) ||
    !(isQuantity || isMove || says(mention, 'if'))
  );
}

const others = [
  'recommend',
  'forecast',
  'accuracy',
  'measure',
  'busy',
  'sequence',
  'compare',
  'sensitivity',
  'survive',
  'tables',
];

/** A KPI, or a question of another kind. */
function isOfOther(mention: Mention): boolean {
  if (!isWord(mention)) return mention.entities.some(({ kind }) => kind === 'kpi');
  return (says(mention, 'kpi') && !says(mention, 'ask', 'short')) || others.some((what) => says(mention, 'ask', what));
}
