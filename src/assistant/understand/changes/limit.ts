import { isTime } from '../figures/amount.js';
import type { Sense } from '../lexicon/sense.js';
import { isName, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';

const becoming: Sense = { is: 'prep', what: 'to' };
const restricting: Sense = { is: 'mark', what: 'restricting' };
const capped: Sense = { is: 'mark', what: 'capped' };

/**
 * `no more than 30,000 a week`, `only 60 hours`, `ne livre plus que 28000`: what is left, said by a limit. The words of the limit are
 * read as `to` before the amount; before anything else they stay what they were.
 */
export function withLimits(mentions: readonly Mention[]): readonly Mention[] {
  return withRestriction(
    withTakenOut(
      withParticles(withFactors(withSooner(withEnded(withSignedWay(withPlanBeside(withLimitBefore(mentions))))))),
    ),
  ).map((mention, index, all) => {
    if (isName(mention) || mention.amount) return mention;
    // `la demande prend 10 %` is a rise, where nothing else says which way.
    const unit = all[index + 1]?.amount?.unit;
    const isGain = says(mention, 'mark', 'gains') && (unit === 'percent' || unit === 'points') && !saysWay(all);
    if (isGain)
      return {
        ...mention,
        senses: [
          { is: 'action', what: 'raise' },
          { is: 'mark', what: 'gains' },
        ],
      };
    if (says(mention, 'mark', 'merely') && isRateBehind(all, index) && !saysWay(all))
      return { ...mention, senses: [becoming] };
    if (!says(mention, 'mark', 'limit') || !isBeforeAmount(all, index)) return mention;
    return { ...mention, senses: [becoming, capped] };
  });
}

/** `takes 200,000 a month at most`: words of a limit right behind an amount, with none behind them, are read before it. */
function withLimitBefore(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) =>
      isPlainWord(mention) &&
      says(mention, 'mark', 'limit') &&
      mentions[index - 1]?.amount !== undefined &&
      !isBeforeAmount(mentions, index),
  );
  if (at === -1) return mentions;
  return [...mentions.slice(0, at - 1), mentions[at], mentions[at - 1], ...mentions.slice(at + 1)];
}

/** `takes off: plus 30%`: a verb that may go either way goes as the sign beside it. */
function withSignedWay(mentions: readonly Mention[]): readonly Mention[] {
  const signs = new Set(mentions.flatMap(({ amount }) => (amount?.sign === undefined ? [] : [amount.sign])));
  const [sign] = signs;
  if (signs.size !== 1) return mentions;
  const other = sign === 1 ? 'lower' : 'raise';
  return mentions.map((mention) =>
    isPlainWord(mention) && says(mention, 'action', 'raise') && says(mention, 'action', 'lower')
      ? { ...mention, senses: mention.senses.filter(({ is, what }) => is !== 'action' || what !== other) }
      : mention,
  );
}

/** `on ne fournit plus GAS-60 dans le Sud`, `ne livre plus pendant trois semaines`: a verb of deliveries or sales between `ne` and `plus`, with no amount, ends. */
function withEnded(mentions: readonly Mention[]): readonly Mention[] {
  const denying = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'denying'));
  const [verb, more, next] = mentions.slice(denying + 1, denying + 4);
  const isWord = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined && !isName(mention) && !mention.amount && !mention.time;
  const isLimit = isWord(next) && (says(next, 'mark', 'restricting') || says(next, 'action'));
  const isEnded = wordSays(verb, 'sells') && wordSays(more, 'and') && says(more, 'action', 'raise');
  if (denying === -1 || !isEnded || isLimit || !mentions.every(isNoneOrLength)) return mentions;
  return mentions.map((mention) =>
    mention === more ? { ...mention, senses: [{ is: 'action', what: 'unless' }] } : mention,
  );
}

/** Whether it is no amount, or how long something lasts: `pendant trois semaines`. */
function isNoneOrLength({ amount }: Mention, at: number, mentions: readonly Mention[]): boolean {
  return amount === undefined || (isTime(amount) && wordSays(mentions[at - 1], 'prep', 'for'));
}

/** `arrive a week before`, `une semaine après`: with nothing behind it, it says sooner or later by that time. */
function withSooner(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1]?.amount;
    if (isName(mention) || index < mentions.length - 1 || before === undefined || !isTime(before)) return mention;
    const what = says(mention, 'prep', 'before') ? 'hasten' : says(mention, 'prep', 'after') ? 'delay' : undefined;
    return what === undefined ? mention : { ...mention, senses: [{ is: 'action', what }] };
  });
}

/** `demand ahead of plan by 18%`, `8% behind plan`: a share of what is asked for is more or less of it, and no time. */
function withPlanBeside(mentions: readonly Mention[]): readonly Mention[] {
  const isShare = mentions.some(({ amount }) => amount?.unit === 'percent' || amount?.unit === 'fraction');
  const isTimed = mentions.some(({ amount }) => amount !== undefined && isTime(amount));
  if (!isShare || isTimed) return mentions;
  return mentions.map((mention) => {
    if (!isPlainWord(mention) || !says(mention, 'mark', 'beside-plan')) return mention;
    return { ...mention, senses: [{ is: 'action', what: says(mention, 'action', 'hasten') ? 'raise' : 'lower' }] };
  });
}

/** `multiplied by 1.5`, `divisé par 3`: the number is a factor. */
function withFactors(mentions: readonly Mention[]): readonly Mention[] {
  const verb = mentions.findIndex((mention) => !isName(mention) && says(mention, 'action', 'scale'));
  const at = mentions.findIndex((mention, index) => index > verb && mention.amount?.unit === 'none');
  const amount = mentions[at]?.amount;
  if (verb === -1 || amount === undefined || amount.value <= 0) return mentions;
  const value = says(mentions[verb], 'mark', 'divided') ? 1 / amount.value : amount.value;
  return mentions.map((mention, index) =>
    index === at ? { ...mention, amount: { value, unit: 'factor' as const } } : mention,
  );
}

/** `take 3,000 units of it out of the stock`: a verb and its particle apart are less. */
function withTakenOut(mentions: readonly Mention[]): readonly Mention[] {
  const verb = mentions.findIndex(
    (mention) => !isName(mention) && says(mention, 'mark', 'dropping') && !says(mention, 'action'),
  );
  const amount = mentions.findIndex((mention, index) => index > verb && mention.amount !== undefined);
  const out = mentions.findIndex(
    (mention, index) =>
      index > amount && !isName(mention) && says(mention, 'prep', 'from') && !says(mention, 'prep', 'of'),
  );
  const isStock = mentions.slice(out + 1).some((mention) => !isName(mention) && says(mention, 'quantity', 'stock'));
  if (verb === -1 || amount === -1 || out === -1 || !isStock) return mentions;
  return mentions.map((mention, index) =>
    index === verb ? { ...mention, senses: [{ is: 'action', what: 'lower' }] } : mention,
  );
}

/** `bring the maintenance forward`, `push both deliveries back`: a verb and its particle apart are earlier or later. */
function withParticles(mentions: readonly Mention[]): readonly Mention[] {
  const isWord = (mention: Mention, what: string): boolean =>
    !isName(mention) && !mention.time && !mention.amount && says(mention, 'mark', what);
  const verb = mentions.findIndex((mention) => isWord(mention, 'carrying'));
  const particle = mentions.findIndex(
    (mention, index) =>
      index > verb && (isWord(mention, 'forth') || isWord(mention, 'back') || isOutBy(mentions, index)),
  );
  if (verb === -1 || particle === -1) return mentions;
  const what = says(mentions[particle], 'mark', 'forth') ? 'hasten' : 'delay';
  return mentions.map((mention, index) => {
    if (index === particle) return { ...mention, senses: [{ is: 'action', what }] };
    return index === verb ? { ...mention, senses: [{ is: 'filler', what: '' }] } : mention;
  });
}

/** `move the delivery out by a month`. */
function isOutBy(mentions: readonly Mention[], at: number): boolean {
  const [mention, by, length] = mentions.slice(at, at + 3);
  const isAhead = isPlainWord(mention) && says(mention, 'relative', 'ahead') && says(mention, 'action', 'stop');
  const isBy = by !== undefined && isPlainWord(by) && says(by, 'prep', 'by');
  return isAhead && isBy && length?.amount !== undefined && isTime(length.amount);
}

function isPlainWord(mention: Mention): boolean {
  return !isName(mention) && mention.time === undefined && mention.amount === undefined;
}

function saysWay(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'action'));
}

/** French `ne … que` and `ne … plus que` before an amount. */
function withRestriction(mentions: readonly Mention[]): readonly Mention[] {
  const denying = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'denying'));
  const than = mentions.findIndex(
    (mention, index) => index > denying && !isName(mention) && says(mention, 'mark', 'restricting'),
  );
  if (denying === -1 || than === -1 || !isBeforeAmount(mentions, than)) return mentions;
  return mentions.map((mention, index) => {
    if (index === than) return { ...mention, senses: [becoming, restricting] };
    const isMore = index > denying && index < than && says(mention, 'and') && says(mention, 'action', 'raise');
    return isMore ? { ...mention, senses: [{ is: 'filler', what: '' }] } : mention;
  });
}

/** `takes just 900 a week`: a count with its rate, right behind. */
function isRateBehind(mentions: readonly Mention[], index: number): boolean {
  const amount = mentions[index + 1]?.amount;
  const isCount = amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.sign === undefined;
  return isCount && (amount.per !== undefined || mentions.slice(index).some((one) => one.amount?.isRate === true));
}

/** Whether an amount is the next thing that is said, small words between left out. */
function isBeforeAmount(mentions: readonly Mention[], index: number): boolean {
  const next = mentions.slice(index + 1).find((mention) => !isSmall(mention));
  return next?.amount !== undefined;
}
