import { isName, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `wages up 8% at L1, both for normal hours and for overtime`: the wages of hours, and those of overtime. */
export function withBothWages(mentions: readonly Mention[]): readonly Mention[] {
  const included = withOvertimeIncluded(mentions);
  if (included !== undefined) return included;
  const wages = mentions.findIndex((mention) => wordSays(mention, 'quantity', 'labour'));
  const hours = mentions.findIndex((mention, at) => at > wages && wordSays(mention, 'mark', 'hours'));
  if (wages === -1 || hours === -1) return mentions;
  const joiner = skipped(mentions, hours + 1);
  const isJoined =
    mentions[joiner] !== undefined &&
    ['and', 'mark'].some((is) => says(mentions[joiner], is)) &&
    isWord(mentions[joiner]);
  const isBoth = isJoined && (says(mentions[joiner], 'and') || says(mentions[joiner], 'mark', 'save-as'));
  const overtime = skipped(mentions, joiner + 1);
  if (!isBoth || !isWord(mentions[overtime]) || !says(mentions[overtime], 'quantity', 'overtime')) return mentions;
  const from = mentions.findLastIndex((mention, at) => at < hours && !isOfTail(mention)) + 1;
  const [wage] = mentions.slice(wages);
  return [
    ...mentions.slice(0, wages),
    ...bothOf(wage),
    ...mentions.slice(wages + 1, from),
    ...mentions.slice(overtime + 1),
  ];
}

function bothOf(wage: Mention): readonly Mention[] {
  return ['labour', 'overtimecost'].flatMap((what, at) => [
    ...(at === 0 ? [] : [{ ...wage, senses: [{ is: 'and', what: '' }] }]),
    { ...wage, senses: [{ is: 'quantity', what }] },
  ]);
}

/** `L2 costs 8% more per hour, overtime included`: undefined where nothing is said to be included, or no cost of an hour stands in front. */
function withOvertimeIncluded(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const at = mentions.findIndex((mention) => mention.amount === undefined && says(mention, 'quantity', 'overtime'));
  const isIncluding = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'included');
  const opening = mentions.findLastIndex((mention, index) => index < at && !isOfTail(mention)) + 1;
  const isIncluded = isIncluding(mentions[at + 1]);
  if (at === -1 || !(isIncluded || mentions.slice(opening, at).some(isIncluding))) return undefined;
  const [front, behind] = [mentions.slice(0, opening), mentions.slice(isIncluded ? at + 2 : at + 1)];
  const isHourly = (mention: Mention): boolean => !isName(mention) && says(mention, 'rate', 'hour');
  const wages = front.findIndex((mention) => wordSays(mention, 'quantity', 'labour'));
  const cost = front.findIndex((mention) => wordSays(mention, 'quantity', 'cost'));
  // `120 hours a week, overtime included` is no scenario of that name.
  if (wages === -1 && !(cost !== -1 && front.some(isHourly)))
    return mentions.map((mention, index) => (index === at ? { ...mention, entities: [] } : mention));
  const priced = wages === -1 ? cost : wages;
  return front
    .filter((mention) => wages !== -1 || !isHourly(mention))
    .flatMap((mention) => (mention === front[priced] ? bothOf(mention) : [mention]))
    .concat(behind);
}

function isOfTail(mention: Mention): boolean {
  return isWord(mention) && isSmall(mention) && !says(mention, 'action') && !says(mention, 'if');
}

/** The first place from one on that is no article or preposition. */
function skipped(mentions: readonly Mention[], from: number): number {
  const at = mentions.findIndex(
    (mention, index) =>
      index >= from && (!isOfTail(mention) || says(mention, 'and') || says(mention, 'mark', 'save-as')),
  );
  return at === -1 ? mentions.length : at;
}

function isWord(mention: Mention | undefined): mention is Mention {
  return mention !== undefined && !isName(mention) && mention.amount === undefined && mention.time === undefined;
}
