import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** What an hour of overtime costs, said in two words: `hourly cost of overtime`, `an hour of overtime on L3 will cost us 1,200`. */
export function withOvertimePrice(said: readonly Mention[]): readonly Mention[] {
  const mentions = withPriceBeside(said);
  const priced = mentions.findIndex((mention) => wordSays(mention, 'quantity', 'overtimecost'));
  // `an hour of overtime costs 1200`
  if (priced > 0) {
    const hour = mentions.findLastIndex((mention, index) => index < priced && !isOpening(mention));
    if (hour === -1 || !isOne(mentions[hour])) return mentions;
    return [...mentions.slice(0, hour), ...mentions.slice(priced)];
  }
  const at = mentions.findIndex((mention) => mention.amount === undefined && says(mention, 'quantity', 'overtime'));
  if (at === -1) return mentions;
  const { entities: _entities, amount: _amount, ...overtime } = mentions[at];
  const price: Mention = { ...overtime, entities: [], senses: [{ is: 'quantity', what: 'overtimecost' }] };
  if (isTheHour(mentions, at)) return mentions.with(at, price);
  const opening = mentions.findLastIndex((mention, index) => index < at && !isOpening(mention));
  const before = mentions[opening];
  if (before === undefined) return mentions;
  const isWage = wordSays(before, 'quantity', 'labour') && opening < at - 1;
  const behind = mentions.slice(at + 1);
  if (!isWage && !(isOne(before) && (isPriced(behind) || isAtPrice(behind)))) return mentions;
  return [...mentions.slice(0, opening), price, ...mentions.slice(at + 1)];
}

/** `l'heure supplémentaire sur S3 passe à 900`: one hour behind an article, of which a level or a share is told, is what it costs. */
function isTheHour(mentions: readonly Mention[], at: number): boolean {
  const article = mentions[at - 1];
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  const isMoved = behind.some((mention) => wordSays(mention, 'action'));
  const isTold = behind.some((mention) => isMoney(mention) || isShare(mention));
  const isOneHour = says(mentions[at], 'mark', 'one-hour');
  // `overtime on S3 goes to 850 an hour`
  if (isMoved && behind.some((one) => isMoney(one) && one.amount?.per === 'hour')) return true;
  return isOneHour && wordSays(article, 'mark', 'article') && isMoved && isTold;
}

/** `hourly rate of L3 at 750 and overtime at 1,125`, `overtime costs 1,200 an hour and a regular hour 780`: right behind one, the other. */
function withPriceBeside(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (mention.amount !== undefined || mention.time !== undefined) return mention;
    const quantity = ['overtime', 'capacity'].find((what) => says(mention, 'quantity', what));
    const joiner = mentions.findLastIndex((one, index) => index < at && !isOpening(one) && !isOne(one) && !isOwn(one));
    if (quantity === undefined || joiner < 1 || !isJoiner(mentions[joiner])) return mention;
    const end = isJoiner(mentions[joiner - 1]) ? joiner - 1 : joiner;
    const front = mentions.slice(startOfPart(mentions, end), end);
    const isSaid = (what: string): boolean =>
      front.some((one) => one.amount === undefined && says(one, 'quantity', what));
    const isWage = isSaid('labour') || ((isSaid('capacity') || front.some(isOne)) && isSaid('cost'));
    const isOther =
      quantity === 'overtime'
        ? isWage && !isSaid('overtime')
        : (isSaid('overtime') && isSaid('cost')) || isSaid('overtimecost');
    const behind = mentions.slice(at + 1, endOfPart(mentions, at)).filter((one) => !isWord(one) || !isSmall(one));
    const amounts = behind.filter(({ amount }) => amount !== undefined);
    const isMoved = behind.every((one) => one.amount !== undefined || says(one, 'action'));
    const isThatOf = mentions.slice(joiner, at).some((one) => wordSays(one, 'mark', 'that-of'));
    // `overtime costs 10% more and its regular hours 5% more`: as much again of what is paid, with no verb of its own.
    const isAsMuch = front.some(isShare) && behind[0] === amounts[0] && amounts.every(isShare);
    const isPrice =
      (front.some(isMoney) || isAsMuch || (isThatOf && front.some(isShare))) &&
      amounts.length === 1 &&
      isMoved &&
      (isMoney(amounts[0]) || isShare(amounts[0]));
    if (!isOther || !isPrice) return mention;
    const what = quantity === 'overtime' ? 'overtimecost' : 'labour';
    return { ...mention, entities: [], senses: [{ is: 'quantity', what }] };
  });
}

/** `celui de ses heures supplémentaires`: the noun that was said before, and whose. */
function isOwn(mention: Mention): boolean {
  return isWord(mention) && ['that-of', 'possessive', 'of-own'].some((mark) => says(mention, 'mark', mark));
}

function isShare({ amount }: Mention): boolean {
  return amount?.unit === 'percent' || amount?.unit === 'fraction';
}

function isMoney({ amount }: Mention): boolean {
  const isOfHour = amount?.per === undefined || amount.per === 'hour';
  return ['money', 'none'].includes(amount?.unit ?? '') && isOfHour && amount?.isRate === undefined;
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

/** `une heure supplémentaire à 1 100 au lieu de 960`: right behind one hour, `at` and a number that is no count of hours. */
function isAtPrice(behind: readonly Mention[]): boolean {
  const isLine = (mention: Mention): boolean => isName(mention) && isOfLine(mention);
  // `an hour of overtime on L2 at 1,200`
  const line = behind.findIndex((mention) => isName(mention) || (!isSmall(mention) && !isOpening(mention)));
  const isOn = line !== -1 && isLine(behind[line]);
  const [at, price] = isOn ? behind.slice(line + 1) : behind;
  const { unit = '', value = 0, per } = price?.amount ?? {};
  const isNumber = ['money', 'none'].includes(unit) && value >= fewest && (per === undefined || per === 'hour');
  return wordSays(at, 'mark', 'price-at') && isNumber;
}

const fewest = 100;

const isOfLine = ({ entities }: Mention): boolean =>
  entities.every(({ kind }) => kind === 'resource' || kind === 'site');

/** `on L3 will cost us 1,200`: a line, and then a cost with its amount. */
function isPriced(behind: readonly Mention[]): boolean {
  const cost = behind.findIndex((mention) => wordSays(mention, 'quantity', 'cost'));
  const [amount] = behind.slice(cost + 1).filter((mention) => isName(mention) || !isSmall(mention));
  return (
    cost !== -1 &&
    behind
      .slice(0, cost)
      .every((mention) => (isName(mention) ? isOfLine(mention) : isSmall(mention) && !isJoiner(mention))) &&
    ['money', 'none', 'percent'].includes(amount?.amount?.unit ?? '')
  );
}
