import type { Draft, WrittenOverride } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { unreadIn } from '../understand/changes/changed.js';
import { isName, isWord, type Mention, putIn, says, timesSaid } from '../understand/mentions/mention.js';
import { withDraft } from './follow-on.js';
import { isOfScenario, isRefining, saysAlso, saysBoth } from './follow-up.js';
import { restBehind } from './opening.js';
import { type Refined, refined } from './refine.js';
import { isHeldBy } from './rows-chosen.js';
import { type FollowUp, unclear } from './said.js';

/** The word that what is said comes to what was, put in. */
const oneMore = putIn(0, '', { is: 'mark', what: 'also' });

/**
 * `only for DE`, `make it 30%`: the last change of which it can be said, or both of two alike, with other rows, another amount or another
 * time; what of the words could not be said of the last one where it can be said of none.
 * @param ofOne the place of the change that is spoken of, where one is.
 */
export function refinedReading(last: Reading, draft: Draft, said: FollowUp, ofOne?: number): Reading {
  const { text: question, mentions, language, vocabulary, recognise } = said;
  const { overrides } = draft;
  if (overrides.length === 0) return unclear(last, said, (say) => say.problem.followsNoChange);
  const told = recognise(draft.scenario, language).mentions;
  const plain = isOfTwo(overrides) ? mentions.filter((mention) => !saysBoth(mention)) : mentions;
  const meant = isOneMorePlace(said) ? [...plain, oneMore] : plain;
  const refine = (at: number, words: readonly Mention[]): Refined => refined(overrides[at], words, vocabulary, told);
  const made = (changed: readonly WrittenOverride[]): Reading =>
    withDraft({ ...last, language }, { ...draft, overrides: changed }, question, [...last.words, question]);
  const pair = isOfTwo(overrides) ? undefined : pairSaid(mentions, overrides);
  if (pair !== undefined) {
    const both = overrides.slice(-2).map((_, at) => refine(overrides.length - 2 + at, pair));
    const changed = both.flatMap((one) => ('override' in one ? [one.override] : []));
    if (changed.length === 2) return made([...overrides.slice(0, -2), ...changed]);
  }
  // `only VAC-300`, behind a line that stops: the last change of which it can be said.
  const every = overrides.map((_, at) => at).reverse();
  const held = heldFirst(every, overrides, mentions);
  const all = ofOne === undefined ? (pair === undefined ? held : []) : [ofOne];
  for (const at of all) {
    const change = refine(at, meant);
    if ('unread' in change) continue;
    const isOne = change.isAnother || change.others !== undefined;
    const parts = isOne ? [at] : (carriedOver(draft, at, said) ?? partsMeant(draft, at, said));
    if (parts.length > 1) {
      const narrowed = overrides.map((override, index) =>
        parts.includes(index) ? refine(index, meant) : { override },
      );
      const all = narrowed.flatMap((one) => ('override' in one ? [one.override] : []));
      if (all.length === overrides.length) return made(all);
    }
    const [before, behind] = [overrides.slice(0, at), overrides.slice(at + 1)];
    const kept = change.isAnother ? [overrides[at]] : (change.others ?? []);
    return made([...before, ...kept, change.override, ...behind]);
  }
  const change = refine(ofOne ?? overrides.length - 1, meant);
  const unread = 'unread' in change ? [unreadIn(phrases[language], change.unread)] : [];
  return { ...last, question, language, unread };
}

/** `and 6 for dermatology`, of one of several changes of the same: that one before the others. */
function heldFirst(
  every: readonly number[],
  overrides: readonly WrittenOverride[],
  mentions: readonly Mention[],
): readonly number[] {
  const names = mentions.filter(isName);
  const isCounted = mentions.some(({ amount }) => amount !== undefined);
  const holds = (at: number): boolean => names.every((name) => isHeldBy(overrides[at], name));
  if (names.length === 0 || !isCounted) return every;
  return [...every.filter(holds), ...every.filter((at) => !holds(at))];
}

/** `only in the North`: names, and neither an amount nor a time. */
function isPlaceAlone(mentions: readonly Mention[]): boolean {
  return mentions.some(isName) && mentions.every(({ amount, time }) => amount === undefined && time === undefined);
}

/** The parts of one change at several times, `in January and February`, and then `add April`: of where it holds all is said. */
function samePartsAt(overrides: readonly WrittenOverride[], at: number): readonly number[] {
  const plain = ({ during: _during, ...others }: WrittenOverride): string => JSON.stringify(others);
  const { during, insert } = overrides[at];
  if (during === undefined || insert !== undefined) return [at];
  return overrides.flatMap((one, index) =>
    one.during !== undefined && plain(one) === plain(overrides[at]) ? [index] : [],
  );
}

/** Of which changes is meant what is said of one: of all parts of it, and of all that were told alike for other goods. */
function partsMeant({ overrides, scenario }: Draft, at: number, said: FollowUp): readonly number[] {
  const { mentions, language, recognise } = said;
  const [isPlace, isTime] = [isPlaceAlone(mentions), isTimeAlone(mentions)];
  // `anti-infectives too, half as much`, and then `only the South`: both, as the one was told of the other.
  const isPartOf = (sentence: string): boolean => {
    const told = recognise(sentence, language).mentions;
    const isPart = told.some(({ amount }) => amount?.unit === 'fraction' || amount?.unit === 'factor');
    return isPart && told.some((one) => isWord(one) && saysAlso(one));
  };
  const isOfPart = scenario.split('; ').some(isPartOf);
  const alike =
    isTime || (isPlace && !mentions.some(isOfGoods)) ? likeAt(overrides, at, { isTimed: isTime, isOfPart }) : [at];
  return alike.length > 1 || !isPlace ? alike : samePartsAt(overrides, at);
}

/**
 * `only 25% shorter`, behind `halve the changeovers` and `set-up hours there as well`: both, as the one took its amount from the other. Undefined where
 * more than an amount is said.
 */
function carriedOver({ overrides, scenario }: Draft, at: number, said: FollowUp): readonly number[] | undefined {
  const { mentions, language, recognise } = said;
  const isCounted = (all: readonly Mention[]): boolean =>
    all.some((one) => one.amount !== undefined || timesSaid(one) !== undefined);
  const isNamed = mentions.some((one) => one.time !== undefined || (isName(one) && !isOfScenario(one)));
  if (!isCounted(mentions) || isNamed || overrides[at].insert !== undefined) return undefined;
  const isAlso = scenario.split('; ').some((sentence) => {
    const told = recognise(sentence, language).mentions;
    return !isCounted(told) && told.some((one) => isWord(one) && saysAlso(one)) && told.some(isQuantity);
  });
  const plain = ({ table: _table, column: _column, ...others }: WrittenOverride): string => JSON.stringify(others);
  const alike = overrides.flatMap((one, index) => (plain(one) === plain(overrides[at]) ? [index] : []));
  return isAlso && alike.length > 1 ? alike : undefined;
}

const isQuantity = (mention: Mention): boolean => isWord(mention) && says(mention, 'quantity');

/** `in February only`: a time, and neither a name nor an amount. */
function isTimeAlone(mentions: readonly Mention[]): boolean {
  return mentions.some(({ time }) => time !== undefined) && mentions.every((one) => !isName(one) && !one.amount);
}

function isOfGoods({ entities }: Mention): boolean {
  return entities.some(({ kind }) => ['product', 'family', 'component'].includes(kind));
}

/** `30% more anti-infectives`, and then `the same for respiratory`: changes that differ in the goods alone, and in the time where that is not spoken of. */
function likeAt(
  overrides: readonly WrittenOverride[],
  at: number,
  { isTimed, isOfPart }: { readonly isTimed: boolean; readonly isOfPart: boolean },
): readonly number[] {
  const plain = ({ where = {}, during, insert: _insert, ...others }: WrittenOverride): string => {
    const { product: _product, family: _family, component: _component, ...rows } = where;
    const { multiply: _multiply, add: _add, ...plainly } = others;
    const told = Object.entries(isOfPart ? plainly : others).sort();
    return JSON.stringify([told, Object.entries(rows).sort(), isTimed ? during : '']);
  };
  if (overrides[at].insert !== undefined) return [at];
  return overrides.flatMap((one, index) =>
    one.insert === undefined && plain(one) === plain(overrides[at]) ? [index] : [],
  );
}

/** `make it 25% for both`, `les deux de mai à juillet`, of two changes of the same column or of one for two things: what is said of them without the word for both. */
function pairSaid(mentions: readonly Mention[], overrides: readonly WrittenOverride[]): readonly Mention[] | undefined {
  const [one, other] = overrides.slice(-2);
  const isAlike = other !== undefined && one.table === other.table && one.column === other.column;
  return isAlike && mentions.some(saysBoth) ? mentions.filter((mention) => !saysBoth(mention)) : undefined;
}

/** Whether the last change is for two things alone, of which what is said of both is said. */
function isOfTwo(overrides: readonly WrittenOverride[]): boolean {
  const [values, ...others] = Object.values(overrides.at(-1)?.where ?? {}).filter((value) => [value].flat().length > 1);
  return others.length === 0 && [values ?? []].flat().length === 2;
}

/** `and on L2`, `and France`, told and not asked: there, too. */
function isOneMorePlace({ text, mentions }: FollowUp): boolean {
  const [first, second] = mentions;
  const isPlace = mentions.some(({ entities, time }) => entities.length > 0 || time !== undefined);
  const isOpened = first !== undefined && !isName(first) && says(first, 'and') && second !== undefined;
  return (
    isOpened && isPlace && (isName(second) || isTimeWithin(second) || says(second, 'prep')) && !/\?\s*$/.test(text)
  );
}

/** `in May`; `from May` and `until May` say when what was told begins or ends. */
function isTimeWithin({ time }: Mention): boolean {
  return time !== undefined && Number.isFinite(time.from) && Number.isFinite(time.to);
}

/** `add Montelar as well`, `add France, but 10% there`, `étends à la France`: a name behind a word for one more, which says no other change. */
export function widened(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, words } = said;
  const extended = restBehind(text, words.extending);
  const rest = extended ?? restBehind(text, words.adding);
  if (rest === undefined) return undefined;
  const { mentions } = said.recognise(rest, said.language);
  const [first] = mentions.filter((one) => isName(one) || one.amount !== undefined || one.time !== undefined);
  if (first === undefined || !isName(first) || !isRefining(mentions)) return undefined;
  const isOfItsOwn = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  const also = said.mentions.find((mention) => !isName(mention) && says(mention, 'mark', 'also'));
  if (also === undefined && !isOfItsOwn && extended === undefined) return undefined;
  return refinedReading(last, draft, { ...said, mentions: [...mentions, also ?? oneMore] });
}

/** `South only`, of a scenario of the project: of all its changes; undefined where it cannot be said of one of them. */
export function refinedAll(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, mentions, language, vocabulary, recognise } = said;
  const told = recognise(draft.scenario, language).mentions;
  const changed = draft.overrides.map((override) => refined(override, mentions, vocabulary, told));
  const overrides = changed.flatMap((one) => ('override' in one ? [one.override] : []));
  if (overrides.length < draft.overrides.length || overrides.length === 0) return undefined;
  return withDraft({ ...last, language }, { ...draft, overrides }, text, [...last.words, text]);
}
