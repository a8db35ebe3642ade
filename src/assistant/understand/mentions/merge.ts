import type { Entity, EntityKind, Vocabulary } from '../../vocabulary.js';
import type { AmountUnit } from '../figures/amount.js';
import { closureRows } from '../figures/dated-rows.js';
import { plainOf } from '../lexicon/token.js';
import type { NameIndex } from '../words/name-index.js';
import { withHalves } from './halves.js';
import { ambiguous, endsInPlural, isName, isSmall, type Mention, saidOf, says, wordSays } from './mention.js';
import { withOneLine } from './one-line.js';

/** Puts together what several mentions say as one: `line 2` and `line L2`, `market of Germany`, `INS products`. */
export function merged(mentions: readonly Mention[], vocabulary: Vocabulary, { prefixes }: NameIndex): Mention[] {
  const based = withCauses(withHalves(mentions), vocabulary).map((mention, at, all) =>
    baselined(mention, all[at + 1], vocabulary),
  );
  const whole = based.filter(
    (mention, index) =>
      !isWholeCount(mention, based[index + 1], vocabulary) &&
      !isCountOfSite(based.slice(index, index + 5), vocabulary) &&
      !isOwnRate(mention, based[index + 1], vocabulary),
  );
  const counted = withRates(withUnits(oneMore(compared(whole.map(planned)))));
  const numbered = narrowed(withOneLine(withLetters(withNumbers(counted, vocabulary), vocabulary), vocabulary));
  const prefixed = numbered.map((mention, index) =>
    withPrefix(mention, numbered[index - 1], numbered[index + 1], prefixes),
  );
  const isKind = prefixed.map((mention, index) => isKindOfNeighbour(mention, index, prefixed));
  return prefixed
    .map((mention, index) =>
      isOfMarket(prefixed, isKind, index) ? { ...mention, senses: [...mention.senses, market] } : mention,
    )
    .filter((_, index) => !isKind[index]);
}

const market = { is: 'mark', what: 'market' };

/** `the French market`: a place that is told as one where goods are sold, which the word beside it says. */
function isOfMarket(mentions: readonly Mention[], isKind: readonly boolean[], at: number): boolean {
  const isPlace = mentions[at].entities.some(({ kind }) => kind === 'location');
  const beside = [-2, -1, 1, 2].map((step) => at + step).filter((other) => isKind[other]);
  return isPlace && beside.some((other) => says(mentions[other], 'mark', 'market'));
}

/** Why a line stands still as the project's own closures say it: `the filter change`. */
function withCauses(mentions: readonly Mention[], { dataset }: Vocabulary): readonly Mention[] {
  const causes = [...new Set(closureRows(dataset).map(({ cause }) => plainOf(cause)))].filter((cause) => cause !== '');
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const length = causes.reduce((longest, cause) => Math.max(longest, lengthOf(cause, mentions, at)), 0);
    if (length === 0) result.push(mentions[at]);
    else {
      const words = mentions.slice(at, at + length);
      const text = words.map((word) => word.text).join(' ');
      const tokens = words.reduce((sum, word) => sum + word.length, 0);
      result.push({
        text,
        from: words[0].from,
        length: tokens,
        entities: [],
        senses: [{ is: 'cause', what: plainOf(text) }],
      });
      at += length - 1;
    }
  }
  return result;
}

/** How many mentions from a place make up a cause of several words; 0 where they do not. */
function lengthOf(cause: string, mentions: readonly Mention[], at: number): number {
  const isWords = (count: number): boolean =>
    plainOf(
      mentions
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(' '),
    ) === cause;
  const known = says(mentions[at], 'cause') || isName(mentions[at]) || mentions[at].time !== undefined;
  return known ? 0 : ([2, 3].find((count) => at + count <= mentions.length && isWords(count)) ?? 0);
}

/** `1000 more units`, `5 extra days`: the unit belongs to the number. Hours stay, since they are also what is counted. */
function withUnits(mentions: readonly Mention[]): Mention[] {
  const result = [...mentions];
  for (let at = 2; at < result.length; at++) {
    const [number, between, unit] = result.slice(at - 2, at + 1);
    const said = saidOf(unit, 'unit').find((one) =>
      ['units', 'day', 'week', 'month', 'percent', 'points'].includes(one),
    );
    const isFree = !isName(unit) && !unit.time && !unit.amount && !isName(between) && !between.amount;
    if (said === undefined || !isFree || number.amount?.unit !== 'none' || !says(between, 'action')) continue;
    result[at - 2] = { ...number, amount: { ...number.amount, unit: said as AmountUnit } };
    result.splice(at, 1);
  }
  return result;
}

/** `the delivery expected in February`: a participle before a time asks for no forecast. */
function planned(mention: Mention, index: number, mentions: readonly Mention[]): Mention {
  const isPlanned = !isName(mention) && says(mention, 'mark', 'planned') && says(mention, 'ask');
  const behind = mentions.slice(index + 1, index + 1 + farthestTime);
  const at = behind.findIndex(({ time }) => time !== undefined);
  const isPlace = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => kind === 'location' || kind === 'site');
  if (!isPlanned || at === -1 || !behind.slice(0, at).every((one) => isSmall(one) || isPlace(one))) return mention;
  return { ...mention, senses: [...mention.senses.filter(({ is }) => is !== 'ask'), { is: 'filler', what: '' }] };
}

const farthestTime = 5;

/** `one more week`, `another day`: one of it. */
function oneMore(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const unit = saidOf(mention, 'unit').find((one) => ['day', 'week', 'month'].includes(one));
    const more = mentions[index - 1];
    const isFree = !isName(mention) && !mention.amount && !mention.time && more !== undefined && !isName(more);
    // `une équipe de plus tout le mois`: when, and not how much.
    if (unit === undefined || says(mention, 'mark', 'meantime')) return mention;
    if (!isFree || more.amount || !says(more, 'action', 'raise')) return mention;
    return mentions[index - 2]?.amount ? mention : { ...mention, amount: { value: 1, unit: unit as AmountUnit } };
  });
}

/** `1,000 units less than booked`, `20% above normal`: behind an amount, a comparison says which way, where no other amount follows; `or less` says a bound. */
function compared(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const [compare] = saidOf(mention, 'compare');
    const isFree =
      !isName(mention) && !mention.amount && !mention.time && !says(mention, 'action') && !says(mention, 'prep');
    if (
      !isFree ||
      says(mention, 'mark', 'bound') ||
      says(mention, 'mark', 'limit') ||
      (compare !== 'below' && compare !== 'above') ||
      !mentions[index - 1]?.amount
    )
      return mention;
    const next = mentions.slice(index + 1).find((other) => !isSmall(other));
    if (next?.amount !== undefined) return mention;
    return {
      ...mention,
      senses: [
        { is: 'action', what: compare === 'below' ? 'lower' : 'raise' },
        { is: 'prep', what: 'than' },
      ],
    };
  });
}

/** `30,000 pens a week`, `60 hours of overtime a month`: a time with an article behind a count is what it is counted per. */
function withRates(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    if (!mention.amount?.mayBeRate) return mention;
    const near = mentions.slice(Math.max(0, index - farthestRate), index);
    const last = near.findLast(({ amount, time }) => amount !== undefined || time !== undefined);
    const counted = last?.amount;
    // `half as many pens a week`
    const isShare = last !== undefined && counted?.unit !== 'percent' && says(last, 'mark', 'as-another');
    const isCount = counted !== undefined && (isShare || ['units', 'none', 'hour', 'money'].includes(counted.unit));
    const previous = mentions[index - 1];
    const isPlaced = says(previous ?? mention, 'prep', 'for') || says(previous ?? mention, 'prep', 'by');
    const isParted = near
      .slice(near.findLastIndex(({ amount }) => amount === counted))
      .some((one) => ['and', 'but', 'if'].some((joiner) => says(one, joiner)));
    const next = mentions[index + 1];
    const isLength = next !== undefined && ['delay', 'hasten', 'longer'].some((what) => says(next, 'action', what));
    if (isLength || !isCount || isPlaced || isParted || counted.per !== undefined) return mention;
    return { ...mention, amount: { value: 1, unit: mention.amount.unit, isRate: true } };
  });
}

const farthestRate = 6;

/** A kind of resource and numbers behind it are names: `lines 1 and 2`. */
function withNumbers(mentions: readonly Mention[], vocabulary: Vocabulary): Mention[] {
  const result: Mention[] = [];
  let isCounting = false;
  mentions.forEach((mention) => {
    const previous = result[result.length - 1];
    const follows = (previous !== undefined && says(previous, 'kind', 'resource') && !isName(previous)) || isCounting;
    const digits =
      follows && mention.amount?.unit === 'none' && Number.isInteger(mention.amount.value)
        ? String(mention.amount.value)
        : undefined;
    const named = digits === undefined ? [] : numberedResources(digits, vocabulary);
    if (named.length === 0) {
      isCounting = isCounting && says(mention, 'and');
      result.push(mention);
      return;
    }
    isCounting = true;
    const { amount: _amount, ...rest } = mention;
    result.push({
      ...rest,
      entities: named.length === 1 ? named : named.map((entity) => ({ ...entity, names: [ambiguous] })),
      senses: [],
    });
  });
  return result;
}

/** `the N lines`, `les lignes N`: all lines that are called by these letters and a number; `the four S lines` where there are four. */
function withLetters(mentions: readonly Mention[], { entities }: Vocabulary): readonly Mention[] {
  const counts = new Set<Mention>();
  const named = mentions.map((mention, at) => {
    if (!/^\p{Lu}{1,3}$/u.test(mention.text) || isName(mention)) return mention;
    const isKind = (one: Mention | undefined): boolean =>
      one !== undefined && wordSays(one, 'kind', 'resource') && endsInPlural(one);
    const called = entities.filter(
      ({ kind, value }) => kind === 'resource' && value.replace(/\d+$/, '') === mention.text && value !== mention.text,
    );
    const count = mentions[isKind(mentions[at - 1]) ? at - 2 : at - 1];
    const isCounted = count?.amount?.unit === 'none';
    const isBeside = isKind(mentions[at - 1]) || isKind(mentions[at + 1]);
    // Of so many others as there are not, it is not clear which are meant.
    if (!isBeside || called.length < 2 || (isCounted && count.amount?.value !== called.length)) return mention;
    if (isCounted) counts.add(count);
    return { ...mention, entities: called, senses: [] };
  });
  return named.filter((mention) => !counts.has(mention));
}

function numberedResources(digits: string, { entities }: Vocabulary): Entity[] {
  return entities.filter(({ kind, value }) => kind === 'resource' && new RegExp(`^\\D*0*${digits}$`).test(value));
}

/** What a quantity may be called by: `base price`, where `la référence : coût des achats` names the plan. */
const base = /^(?:the )?base$/i;

/** The plan as it stands, by what a language calls it; `base` of `base price` is none. */
function baselined(mention: Mention, next: Mention | undefined, { entities }: Vocabulary): Mention {
  if (isName(mention) || !says(mention, 'baseline')) return mention;
  const isOfNext = base.test(mention.text) && next !== undefined && !isName(next) && says(next, 'quantity');
  if (isOfNext) return { ...mention, senses: [] };
  return { ...mention, entities: entities.filter(({ kind, value }) => kind === 'scenario' && value === 'baseline') };
}

/** `the three lines` where there are three: the number says no more than that all of them are meant. */
function isWholeCount({ amount }: Mention, next: Mention | undefined, { entities }: Vocabulary): boolean {
  if (amount?.unit !== 'none' || amount.value === 0 || amount.upTo !== undefined || next === undefined) return false;
  if (isName(next))
    return (
      next.entities.filter(({ kind }) => kind === 'product').length === amount.value ||
      next.entities.some((entity) => sizeOf(entity, entities) === amount.value)
    );
  return saidOf(next, 'kind').some((kind) => entities.filter((entity) => entity.kind === kind).length === amount.value);
}

/** `the four Southport lines`, `les quatre lignes de Southport` where it has four. */
function isCountOfSite([count, ...behind]: readonly Mention[], { entities }: Vocabulary): boolean {
  const end = behind.findIndex(
    (mention) => !isName(mention) && !isSmall(mention) && !says(mention, 'kind', 'resource'),
  );
  const near = end === -1 ? behind : behind.slice(0, end);
  const [site] = near.flatMap((mention) => mention.entities.filter(({ kind }) => kind === 'site'));
  const isLines = near.some((mention) => !isName(mention) && says(mention, 'kind', 'resource'));
  if (count.amount?.unit !== 'none' || site === undefined || !isLines) return false;
  return (
    entities.filter(({ kind, group }) => kind === 'resource' && group === site.value).length === count.amount.value
  );
}

/** `monthly capacity` in a plan by months: the bucket says no more than how the plan counts. */
function isOwnRate({ amount }: Mention, next: Mention | undefined, { calendar }: Vocabulary): boolean {
  const isQuantity = next !== undefined && !isName(next) && (says(next, 'quantity') || says(next, 'ask', 'forecast'));
  return amount?.isRate === true && amount.unit === calendar.bucket && isQuantity;
}

/** How many products a family has: `the three vaccines` are the family. */
function sizeOf({ kind, value }: Entity, entities: readonly Entity[]): number {
  return kind === 'family'
    ? entities.filter((entity) => entity.kind === 'product' && entity.group === value).length
    : NaN;
}

/** Two names side by side that share products are those products: `stylos lispro`, `comprimés Lipovast`. */
function narrowed(mentions: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const [at, mention] of mentions.entries()) {
    const last = result[result.length - 1];
    const part = last === undefined ? undefined : componentIn(mention, last);
    if (part !== undefined) {
      result[result.length - 1] = { ...last, text: `${last.text} ${mention.text}`, entities: [part] };
      continue;
    }
    // `gélules d'Omeptral et de Metocard`: the form is told of both.
    const form = isAnd(mentions[at + 1]) ? undefined : formOf(mention, result);
    if (form !== undefined) {
      result.splice(-2, 2, { ...form, text: `${form.text} ${mention.text}`, entities: mention.entities });
      continue;
    }
    const shared = last === undefined ? [] : mention.entities.filter((entity) => isProductOf(entity, last));
    const isSame = last !== undefined && shared.length === 1 && isFormOfSame(mention, last);
    const isFewer = shared.length < (last?.entities.length ?? 0) + mention.entities.length - 1;
    if (last !== undefined && shared.length > 0 && (isFewer || isSame))
      result[result.length - 1] = { ...last, text: `${last.text} ${mention.text}`, entities: shared };
    else if (last !== undefined && shared.length === 0 && isOtherForm(mention, last))
      result.push({ ...mention, entities: [] });
    else if (last !== undefined && shared.length === 0 && isOtherForm(last, mention))
      result.splice(-1, 1, { ...last, entities: [] }, mention);
    else result.push(mention);
  }
  return result;
}

/** `gouttes Bronchosol`: the one product twice in a row, by its form and by its name. */
function isFormOfSame(mention: Mention, last: Mention): boolean {
  const isOne = mention.entities.length === 1 && last.entities.length === 1;
  return isOne && last.text !== mention.text && last.from + last.length === mention.from;
}

const isAnd = (mention: Mention | undefined): boolean => wordSays(mention, 'and') && mention?.text !== ',';

/** `stylos de glargine`, `pens of lispro`: the form that one product of several has, in front of what is in it; no word for a product by its code. */
function formOf(mention: Mention, said: readonly Mention[]): Mention | undefined {
  const [form, of] = said.slice(-2);
  const [product, ...others] = mention.entities;
  const isOne = product?.kind === 'product' && others.length === 0 && mention.text !== product.value;
  const isForm = of !== undefined && isSmall(of) && says(of, 'mark', 'of') && form.entities.length > 1;
  return isOne && isForm && isProductOf(product, form) ? form : undefined;
}

/** `60000 stylos (pen)`: the code of a component right behind a word for it says that no product is meant. */
function componentIn(mention: Mention, last: Mention): Entity | undefined {
  const isSaid = ({ kind, value }: Entity, { entities }: Mention): boolean =>
    entities.some((one) => one.kind === kind && one.value === value);
  const isApart = last.text !== mention.text && last.from + last.length === mention.from;
  return mention.entities.find(
    (one) => isApart && one.kind === 'component' && one.value === mention.text && isSaid(one, last),
  );
}

/** `Cefalor capsules`, `gélules Cefalor`, where it is a suspension: a word for several products right beside one that is none of them says what is not so. */
function isOtherForm(mention: Mention, last: Mention): boolean {
  const isProduct = ({ kind }: Entity): boolean => kind === 'product';
  const isOne = last.entities.length === 1 && last.entities.every(isProduct);
  return (
    isOne &&
    (last.from + last.length === mention.from || mention.from + mention.length === last.from) &&
    mention.entities.length > 1 &&
    mention.entities.every(isProduct)
  );
}

function isProductOf({ kind, value }: Entity, { entities }: Mention): boolean {
  return kind === 'product' && entities.some((entity) => entity.kind === 'product' && entity.value === value);
}

/** A prefix of product codes before the word product, in capitals alone, or behind an article where it is a verb else: all of them. */
function withPrefix(
  mention: Mention,
  before: Mention | undefined,
  next: Mention | undefined,
  prefixes: ReadonlyMap<string, string>,
): Mention {
  const glob = prefixes.get(mention.text.toLowerCase());
  if (glob === undefined || isName(mention)) return mention;
  const isCode = /^\p{Lu}{2,}$/u.test(mention.text) && next?.amount?.unit !== 'none';
  // `les met`: no verb stands behind an article.
  const isBehind = before !== undefined && before.text.length > 2 && says(before, 'mark', 'article');
  const isNoun = isBehind && says(mention, 'action') && next?.amount?.unit !== 'none';
  if (!isCode && !isNoun && (next === undefined || !says(next, 'kind', 'product'))) return mention;
  return { ...mention, entities: [{ kind: 'product', value: glob, names: [] }], senses: [] };
}

const saidKinds: Readonly<Record<string, readonly EntityKind[]>> = {
  product: ['product', 'family', 'component'],
  family: ['family'],
  location: ['location', 'site'],
  site: ['site', 'location'],
  resource: ['resource', 'site'],
  supplier: ['supplier'],
  component: ['component', 'product'],
  scenario: ['scenario'],
  parameter: ['parameter'],
};

/** Whether a mention only says what kind of thing the name beside it is: `the line` of `line L2`. */
function isKindOfNeighbour(mention: Mention, index: number, mentions: readonly Mention[]): boolean {
  if (isName(mention) || mention.amount || mention.time) return false;
  // `a big French customer`: one of those who buy there, and not all.
  if (says(mention, 'mark', 'one-customer')) return false;
  const kinds = saidOf(mention, 'kind').flatMap((kind) => saidKinds[kind] ?? []);
  if (kinds.length === 0) return false;
  if (kinds.includes('supplier') && suppliesBeside(mentions, index)) return true;
  return [-1, 1].some((way) => {
    const neighbour = nameBeside(mentions, index, way);
    // `0.95 pens of active ingredient`: what they are of is another thing.
    const before = mentions[index - 1];
    if (way === -1 && kinds.includes('component') && before !== undefined && says(before, 'mark', 'of')) return false;
    return neighbour?.entities.some(({ kind }) => kinds.includes(kind)) === true;
  });
}

/** `fournisseur de flacons Vitrum`: what it supplies may stand between a supplier and its kind. */
function suppliesBeside(mentions: readonly Mention[], index: number): boolean {
  const goods = nameBeside(mentions, index, 1);
  if (goods === undefined || !goods.entities.some(({ kind }) => kind === 'component')) return false;
  const behind = nameBeside(mentions, mentions.indexOf(goods), 1);
  return behind?.entities.some(({ kind }) => kind === 'supplier') === true;
}

/** The name next to a mention, articles and `of` between them left out. */
function nameBeside(mentions: readonly Mention[], index: number, way: number): Mention | undefined {
  for (let at = index + way; at >= 0 && at < mentions.length; at += way) {
    const mention = mentions[at];
    if (isName(mention)) return mention;
    if (mention.amount || mention.time || !(says(mention, 'filler') || says(mention, 'prep', 'of'))) return undefined;
  }
  return undefined;
}
