import { isJoiner, isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';

/** What an hour of overtime costs, said in two words: `hourly cost of overtime`, `an hour of overtime on L3 will cost us 1,200`. */
export function withOvertimePrice(mentions: readonly Mention[]): readonly Mention[] {
  const priced = mentions.findIndex((mention) => isWord(mention) && says(mention, 'quantity', 'overtimecost'));
  // `an hour of overtime costs 1200`
  if (priced > 0) {
    const hour = mentions.findLastIndex((mention, index) => index < priced && !isOpening(mention));
    if (hour === -1 || !isOne(mentions[hour])) return mentions;
    return [...mentions.slice(0, hour), ...mentions.slice(priced)];
  }
  const at = mentions.findIndex((mention) => mention.amount === undefined && says(mention, 'quantity', 'overtime'));
  if (at === -1) return mentions;
  const opening = mentions.findLastIndex((mention, index) => index < at && !isOpening(mention));
  const before = mentions[opening];
  if (before === undefined) return mentions;
  const isWage = isWord(before) && says(before, 'quantity', 'labour') && opening < at - 1;
  if (!isWage && !(isOne(before) && isPriced(mentions.slice(at + 1)))) return mentions;
  const { entities: _entities, amount: _amount, ...overtime } = mentions[at];
  const price: Mention = { ...overtime, entities: [], senses: [{ is: 'quantity', what: 'overtimecost' }] };
  return [...mentions.slice(0, opening), price, ...mentions.slice(at + 1)];
}

function isOpening(mention: Mention): boolean {
  return (
    isWord(mention) && (says(mention, 'prep', 'of') || says(mention, 'prep', 'for') || says(mention, 'mark', 'article'))
  );
}

/** `an hour`, `une` heure sup. */
function isOne({ amount }: Mention): boolean {
  return amount?.value === 1 && ['hour', 'none'].includes(amount.unit) && amount.per === undefined && !amount.isRate;
}

/** `on L3 will cost us 1,200`: a line, and then a cost with its amount. */
function isPriced(behind: readonly Mention[]): boolean {
  const cost = behind.findIndex((mention) => isWord(mention) && says(mention, 'quantity', 'cost'));
  const [amount] = behind.slice(cost + 1).filter((mention) => isName(mention) || !isSmall(mention));
  const isLine = ({ entities }: Mention): boolean =>
    entities.every(({ kind }) => kind === 'resource' || kind === 'site');
  return (
    cost !== -1 &&
    behind
      .slice(0, cost)
      .every((mention) => (isName(mention) ? isLine(mention) : isSmall(mention) && !isJoiner(mention))) &&
    ['money', 'none', 'percent'].includes(amount?.amount?.unit ?? '')
  );
}
