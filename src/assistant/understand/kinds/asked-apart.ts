import { phrases } from '../../phrases/index.js';
import { textOf } from '../../phrases/saying.js';
import type { Reading } from '../../reading.js';
import type { Entity, Vocabulary } from '../../vocabulary.js';
import { isLateness } from '../clauses/told-or-asked.js';
import { planSpan } from '../figures/span.js';
import type { Lexicon } from '../lexicon/sense.js';
import { isAskedFrom, signsBefore, type Token } from '../lexicon/token.js';
import {
  entitiesOf,
  isGoods,
  isJoiner,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import { withoutOrNot } from '../retelling/frames/or-not.js';
import { withCostAtEnd } from '../retelling/money/cost-at-end.js';
import { kpisIn } from './asked.js';
import { isOpenDemand, saysAll } from './open-demand.js';
import { partIn } from './part.js';
import { asksWhoFeels } from './who-feels.js';

/** A question of its own beside what changes: `…; what do we pay for components?`, `could you check what we save in overtime if …`. */
export interface AskedApart {
  /** What is told without it, which is read for itself. */
  readonly told: string;
  readonly kpis: readonly string[];
  /** Whether products that run short are what is looked at, and options that say which. */
  readonly isShort: boolean;
  /** Whether they are those of goods that are named, beside which what changes is said of all by no word. */
  readonly isOfGoods: boolean;
  readonly options: readonly string[];
  readonly words: string;
  /** Words that are not known, and names that nothing is shown of. */
  readonly passedOver: readonly string[];
  /** Those of them that are not known: without them the same must be read. */
  readonly unknown: readonly string[];
}

/** A question with what was recognised in it, words of the language that scenarios are called by taken for words. */
export interface Heard {
  readonly question: string;
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
}

/**
 * Questions behind what is told, and before an `if`, that can change nothing: they have no amount, no time of their own, no exception, no
 * other scenario and no kind of question of their own. The longest is the first.
 */
export function askedApart(heard: Heard): readonly AskedApart[] {
  const { question, mentions, tokens } = heard;
  const behind = mentions.flatMap((_, at) => {
    const first = openingAt(heard, at);
    if (first === undefined) return [];
    const asked = askedIn(heard, withoutOrNot(mentions.slice(first)));
    // `… one more shift then, what is the OTIF`: a time of what is told.
    const isTime = says(mentions[at - 1], 'mark', 'at-that-time');
    const before = isJoiner(mentions[at - 1]) && !isTime ? at - 1 : at;
    return asked ? [{ ...asked, told: ended(question.slice(0, tokens[mentions[before].from].start)) }] : [];
  });
  return [...behind, ...askedInFront(heard), ...remarkInFront(heard)];
}

/** `Let us test a bad start to the year: demand …`: what is about to be told, with no name, quantity or unknown word of its own. */
function remarkInFront(heard: Heard): readonly AskedApart[] {
  const { question, mentions, tokens, lexicon, vocabulary } = heard;
  const [sign] = question.matchAll(/[:.!](?=\s)/g);
  const at = mentions.findIndex(({ from }) => sign !== undefined && tokens[from].start > sign.index);
  const remark = mentions.slice(0, Math.max(0, at));
  const isPlain = (mention: Mention): boolean =>
    !turns(mention, vocabulary) && !isName(mention) && !isUnknown(mention) && !carrying.some((is) => says(mention, is));
  if (at < 2 || !beginsWith(lexicon.announcements, tokens, 0) || !remark.every(isPlain)) return [];
  const told = question.slice(tokens[mentions[at].from].start);
  return [{ told, kpis: [], isShort: false, isOfGoods: false, options: [], words: '', passedOver: [], unknown: [] }];
}

const carrying = ['quantity', 'kpi', 'cause', 'parameter'];

function askedInFront(heard: Heard): readonly AskedApart[] {
  const { question, mentions, tokens } = heard;
  const start = mentions.findIndex((_, index) => isOpening(heard, index));
  // `how much margin would we lose` is one phrase.
  const least = mentions.length > 0 && wordSays(mentions[0], 'kpi') ? 1 : 2;
  // `what happens with an increase of 20 hours` is told from its article on, and not from its number.
  const at = mentions.findIndex((_, index) => index > 0 && isTellingFrom(mentions, index));
  if (at < least || start === -1 || start >= at || !mentions.slice(0, start).every(isLead)) return [];
  if (withCostAtEnd(mentions) !== mentions) return [];
  const asked = askedIn(heard, mentions.slice(0, at));
  return asked && !isOwnerInFront(mentions, at, asked)
    ? [{ ...asked, told: question.slice(tokens[mentions[at].from].start) }]
    : [];
}

/** `could L2 run with 20 more hours`, `could Germany live with 20% less demand`: whose hours they are, which is no question of its own. */
function isOwnerInFront(mentions: readonly Mention[], at: number, { passedOver, unknown }: WhatIsAsked): boolean {
  if (says(mentions[at], 'if')) return false;
  return passedOver.length > unknown.length || (mentions.slice(0, at).some(isPart) && !mentions.slice(at).some(isName));
}

/** `would you check …`: what a question says before it begins. */
function isLead(mention: Mention): boolean {
  return isSmall(mention) || (isWord(mention) && (says(mention, 'ask', 'check') || says(mention, 'mark', 'telling')));
}

/** `… if L2 stops`, `how many points would we gain with 20 more hours`, `que coûterait une hausse de …`. */
function isTellingFrom(mentions: readonly Mention[], at: number): boolean {
  const [mention, next] = [mentions[at], mentions[at + 1]];
  if (!isWord(mention) || next === undefined) return false;
  if (says(mention, 'if')) return !says(mentions[at - 1], 'mark', 'telling') && !isFigureOf(mentions, at);
  if (says(mention, 'prep', 'with')) return isToldIn(mentions.slice(at + 1));
  // `halve the changeovers and gain 3 points`: what is told begins before.
  if (mentions.slice(0, at).some((one) => isWord(one) && timesSaid(one) !== undefined)) return false;
  // `an increase of | 20 hours`, `retarder de | 5 jours`, `a yield of | 10% more`: by how much is no change without what happens, or of what.
  const verb = mentions[at - 1];
  const isOfQuantity = says(mention, 'prep', 'of') && wordSays(verb, 'quantity') && !says(verb, 'kpi');
  const isMoved = isMoreOrLess(verb) || (wordSays(verb, 'action') && !isSmall(verb)) || isOfQuantity;
  const isCounted = next.amount !== undefined && !isMoved;
  return says(mention, 'mark', 'article') && (isMoreOrLess(next) || isCounted);
}

/** `can N3 help out with Furosol, say at 1500 an hour`: a figure alone is of what stands before it. */
function isFigureOf(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1);
  const isFigure = ({ amount }: Mention): boolean => amount !== undefined;
  const isBare = (mention: Mention): boolean => isFigure(mention) || mention.time !== undefined || isSmall(mention);
  return says(mentions[at], 'mark', 'that-is') && behind.some(isFigure) && behind.every(isBare);
}

function isToldIn(part: readonly Mention[]): boolean {
  return part.some(
    (mention) => mention.amount !== undefined || isMoreOrLess(mention) || wordSays(mention, 'action', 'stop'),
  );
}

/** The text of what is told, without the sign that parts it from the question. */
function ended(text: string): string {
  return text.replace(/[\s,;:–—-]+$/, '');
}

/** Where the question begins whose border is before a mention: there, or behind a small word (`so what …`). */
function openingAt(heard: Heard, at: number): number | undefined {
  const { mentions } = heard;
  if (at < 2 || !isBorder(heard, at)) return undefined;
  const next = [at, at + 1].find((index) => isOpening(heard, index));
  if (next === undefined && isLastPart(heard, at) && isShortQuestion(heard, at)) return at;
  if (next === undefined || (next > at && !isSmall(mentions[at]))) return undefined;
  return next;
}

/** `…, la première rupture tombe quand ?`, `… : le taux de service tient ?`, `… : on est à court ?` */
function isShortQuestion(heard: Heard, at: number): boolean {
  const part = heard.mentions.slice(at);
  if (isOpening(heard, heard.mentions.length - 1) || isInverted(heard, at)) return true;
  const isKept = part.every((mention) => !isWord(mention) || says(mention, 'filler') || !isVerb(mention));
  return isKept && part.every(isWord) && part.some((mention) => says(mention, 'kpi') || says(mention, 'ask', 'short'));
}

/** `…, la marge baisse-t-elle ?`, `…, fait-on moins d'heures sup ?`: a pronoun tied to its verb by a hyphen, and a KPI. */
function isInverted(heard: Heard, at: number): boolean {
  const isKpi = heard.mentions
    .slice(at)
    .some((mention) => isWord(mention) && (kpisIn([mention]).length > 0 || isLateness(mention)));
  return isKpi && isTurned(heard, at);
}

/** Whether a pronoun is tied to its verb from a mention on: a question also without its sign. */
function isTurned({ mentions, tokens, lexicon }: Heard, at: number): boolean {
  return tokens
    .slice(mentions[at].from)
    .some(({ plain, hyphened }) => hyphened === true && lexicon.inverted.has(plain));
}

/** What is asked behind what is told. */
export interface AskedBehind {
  readonly told: string;
  readonly text: string;
  /** Whether it asks a KPI of a product or a place, which is none of the plan as a whole, in a sentence of its own. */
  readonly isOfPart: boolean;
}

/** `…, ferme-t-on L1 en mai ?`, `…, do we close L1?`: what is asked behind what is told, by a turned verb. */
export function turnedBehind(heard: Heard): AskedBehind | undefined {
  const { question, mentions, tokens } = heard;
  const at = mentions.findLastIndex((mention, index) => index > 1 && isBorder(heard, index) && !isJoiner(mention));
  if (at === -1 || !isLastPart(heard, at)) return undefined;
  const opening = mentions[at];
  const asked = mentions.slice(at);
  const isOwn = /[.;?!]/.test(signsBefore(question, tokens, opening.from));
  const isOfPart = isOwn && isOpening(heard, at) && kpisIn(asked).length > 0 && asked.some(isPart);
  const isAsking = isTurned(heard, at)
    ? !says(opening, 'mark', 'whether')
    : isOfPart || wordSays(opening, 'mark', 'wondering');
  const isSupposing = mentions.slice(at).some((mention) => wordSays(mention, 'if'));
  if (!isAsking || isSupposing || isName(opening) || says(opening, 'ask')) return undefined;
  const before = isJoiner(mentions[at - 1]) ? at - 1 : at;
  const start = tokens[mentions[before].from].start;
  const text = question.slice(start).replace(/^[\s,;:.]+|[\s?]+$/g, '');
  return { told: ended(question.slice(0, start)), text, isOfPart };
}

/** `le retard disparaît-il`: what is late. */

function isLastPart(heard: Heard, at: number): boolean {
  const rest = heard.mentions.slice(at + 1).map((_, index) => at + 1 + index);
  const isAsking =
    isAskedFrom(heard.question, heard.tokens, heard.mentions[at].from) ||
    isTurned(heard, at) ||
    isShortBehindColon(heard, at);
  return isAsking && !rest.some((index) => isBorder(heard, index));
}

/** `S4 closed in May: we run short`: what a change is told for, with no sign that asks. */
function isShortBehindColon({ question, mentions, tokens }: Heard, at: number): boolean {
  const isBehind = signsBefore(question, tokens, mentions[at].from).includes(':');
  return isBehind && mentions.slice(at).some((mention) => wordSays(mention, 'ask', 'short'));
}

function isBorder({ question, mentions, tokens }: Heard, at: number): boolean {
  const before = mentions[at - 1];
  const { from } = mentions[at];
  return isJoiner(before) || /[.:;?!–—]/.test(signsBefore(question, tokens, from));
}

const longestOpening = 4;

function isOpening(heard: Heard, at: number): boolean {
  const { mentions, tokens, lexicon } = heard;
  if (mentions[at] === undefined || isName(mentions[at])) return false;
  const { from } = mentions[at];
  if (isRelative(mentions, at) || isStatement(heard, at)) return false;
  const isAuxiliary = beginsWith(lexicon.auxiliaries, tokens, from) && !isVerb(mentions[at + 1]);
  return isAuxiliary || beginsWith(lexicon.openings, tokens, from);
}

/** `200 less a week, which go to France`: no question is put, and nothing of which one could be asked stands behind the word. */
function isStatement({ question, mentions, tokens }: Heard, at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  const isOf = next === undefined || isName(next) || ['kind', 'kpi', 'quantity'].some((is) => says(next, is));
  const isBehind = before !== undefined && isJoiner(before) && says(before, 'and', 'comma');
  // `which` and `qui` may tell more, `what` and `quel` ask.
  const mayTell = says(mention, 'ask', 'which') && says(mention, 'filler') && !says(mention, 'mark', 'asking');
  return mayTell && isBehind && !isOf && !isAskedFrom(question, tokens, mention.from);
}

/** `10% less VAC-100, which Spain takes`: behind a comma, in front of who does something, the word asks nothing. */
function isRelative(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  const next = mentions.slice(at + 1).find((one) => !isWord(one) || !says(one, 'mark', 'article'));
  const isDoer =
    next?.entities.some(({ kind }) => ['location', 'site', 'resource', 'supplier'].includes(kind)) === true;
  return (
    isDoer &&
    before !== undefined &&
    isJoiner(before) &&
    (says(mention, 'ask', 'which') || says(mention, 'mark', 'restricting'))
  );
}

function beginsWith(phrases: ReadonlySet<string>, tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + longestOpening).map(({ plain }) => plain);
  return words.some((_, index) => phrases.has(words.slice(0, index + 1).join(' ')));
}

/** `and would double`: what goes on behind the auxiliary asks nothing. */
function isVerb(mention: Mention | undefined): boolean {
  return mention !== undefined && wordSays(mention, 'action') && !isSmall(mention) && !says(mention, 'ask', 'short');
}

type WhatIsAsked = Omit<AskedApart, 'told'>;

function askedIn(heard: Heard, asked: readonly Mention[]): WhatIsAsked | undefined {
  const { mentions: all, vocabulary } = heard;
  const others = all.filter((mention) => !asked.includes(mention));
  const isWhether = (mention: Mention, at: number): boolean =>
    wordSays(mention, 'if') && isWord(asked[at - 1] ?? mention) && says(asked[at - 1] ?? mention, 'mark', 'telling');
  // `do we avoid stockouts?`
  const isAvoiding = (mention: Mention): boolean => wordSays(mention, 'mark', 'avoiding');
  const isTurning = (mention: Mention, at: number): boolean =>
    turns(mention, vocabulary) && !isWhether(mention, at) && !isAvoiding(mention);
  if (asked.some(isTurning) || isWish(asked)) return undefined;
  const measured = costs(asked) ?? kpisIn(asked);
  const kpis = measured.length === 0 && asked.some(isLateness) ? ['backlog'] : measured;
  const named = asked.filter((mention) => isName(mention) && entitiesOf(mention, 'kpi').length === 0);
  // A KPI is of the plan as a whole: that of a product or a place cannot be shown.
  if (kpis.length > 0 && named.length > 0) return undefined;
  const parts = named.filter(isPart);
  const isShort =
    kpis.length === 0 &&
    (parts.length > 0 || asked.some((one) => wordSays(one, 'ask', 'short')) || asksWhoFeels(asked));
  const { options, words } = partIn({ main: parts, condition: [], vocabulary, title: '', used: new Set() });
  const isToldToo = ({ entities }: Mention): boolean =>
    entities.every((entity) => others.some((other) => other.entities.includes(entity)));
  const left = asked.filter(
    (mention) =>
      (isUnknown(mention) && !isOpening(heard, all.indexOf(mention))) ||
      (named.includes(mention) && !isPart(mention) && !isToldToo(mention)),
  );
  const [passedOver, unknown] = [left, left.filter(isUnknown)].map((some) => some.map(({ text }) => text));
  const isOfGoods = isShort && parts.some(isGoods) && !others.some(saysAll);
  return { kpis, isShort, isOfGoods, options, words, passedOver, unknown };
}

/** What products that run short can be looked at by. */
function isPart({ entities }: Mention): boolean {
  return entities.some(({ kind }) => kind === 'product' || kind === 'family' || kind === 'location');
}

/** `is that cheaper?`, `what do we pay for components?`: a cost, where it is said by a verb or by what is bought. */
function costs(asked: readonly Mention[]): readonly string[] | undefined {
  const kpis = kpisIn(asked);
  const isBought = asked.some((mention) => wordSays(mention, 'kind', 'component'));
  const isPaid = asked.some((mention) => wordSays(mention, 'mark', 'paying'));
  if ((isPaid || kpis.includes('cost.total')) && isBought) return ['cost.purchase'];
  const isDear = asked.some(
    (mention) => isWord(mention) && (says(mention, 'action', 'cheaper') || says(mention, 'action', 'dearer')),
  );
  return (isDear || isPaid || isPriceAlone(asked)) && kpis.length === 0 ? ['cost.total'] : undefined;
}

/** `L2 closed for two weeks in May: at what price?`: the price of nothing that is sold is what all of it costs. */
function isPriceAlone(asked: readonly Mention[]): boolean {
  const isPrice = (mention: Mention): boolean => wordSays(mention, 'quantity', 'price');
  const isPlain = (mention: Mention): boolean =>
    isWord(mention) && (isSmall(mention) || says(mention, 'ask', 'which') || says(mention, 'mark', 'asking'));
  return asked.some(isPrice) && asked.every((mention) => isPrice(mention) || isPlain(mention));
}

const kindsOfTheirOwn = [
  'duration',
  'compare',
  'versus',
  'measure',
  'risk',
  'why',
  'late',
  'forecast',
  'accuracy',
  'sequence',
];
const alsoOfTheirOwn = ['recommend', 'sensitivity', 'busy', 'risks', 'tables', 'runs', 'steps', 'together'];
const ownKinds = [...kindsOfTheirOwn, ...alsoOfTheirOwn];
const limits = ['if', 'not', 'or', 'scope', 'vague', 'unknowable', 'follow'];

/** What would change, limit or turn what is told, or asks for something else than how it goes. */
function turns(mention: Mention, { calendar }: Vocabulary): boolean {
  const { time, amount, entities } = mention;
  const plan = planSpan(calendar);
  if (amount !== undefined) return true;
  if (time !== undefined) return time.from > plan.from || time.to < plan.to;
  if (isName(mention)) return entities.every(isWorldName);
  if (says(mention, 'filler') || says(mention, 'kpi')) return says(mention, 'not');
  return (
    limits.some(
      (is) => says(mention, is) && !says(mention, 'scope', 'all') && !(is === 'follow' && isOfGain(mention)),
    ) ||
    says(mention, 'action', 'unless') ||
    (says(mention, 'action', 'stop') && !says(mention, 'mark', 'downward')) ||
    ownKinds.some(
      (kind) =>
        says(mention, 'ask', kind) &&
        !says(mention, 'mark', 'whether') &&
        // `worth anything?` behind a change asks of that, and of no forecast.
        !(kind === 'accuracy' && says(mention, 'ask', 'better')) &&
        !(kind === 'late' && says(mention, 'mark', 'lateness')),
    )
  );
}

/** `what do we get back`, `what do we save`: no command to the conversation. */
function isOfGain(mention: Mention): boolean {
  return says(mention, 'mark', 'back') || says(mention, 'mark', 'earned');
}

function isWorldName({ kind }: Entity): boolean {
  return kind === 'scenario' || kind === 'parameter';
}

/** `can we raise overtime?`, `does L3 also stop?`: it asks for a change, or for one of a line or a supplier. */
function isWish(asked: readonly Mention[]): boolean {
  const isMove = asked.some(
    (mention) => isVerb(mention) && !says(mention, 'filler') && !says(mention, 'mark', 'downward'),
  );
  // `do we work less overtime then?`: what comes of it.
  const isOutcome = says(asked[0], 'mark', 'wondering') && kpisIn(asked).length > 0;
  const isOfOurs = says(asked[0], 'mark', 'whether') && !isOutcome;
  const isOfLine = asked.some(({ entities }) =>
    entities.some(({ kind }) => ['resource', 'supplier', 'component', 'site'].includes(kind)),
  );
  const isAlso = asked.some((one) => isWord(one) && (says(one, 'mark', 'also') || says(one, 'mark', 'likewise')));
  return isMove && (isOfOurs || isOfLine) ? true : isAlso && isOfLine;
}

/** The reading of what is told, with what is asked beside it; undefined where they do not go together. */
export function withAsked(
  told: Reading,
  { kpis, isShort, isOfGoods, options, words, passedOver }: AskedApart,
  question: string,
  title: string,
): Reading | undefined {
  const { command, kind, unread } = told;
  const isShown = command.arguments.includes('--kpi');
  if (unread.length > 0 || command.name !== 'compare' || (kind !== 'what_if' && kind !== 'compare')) return undefined;
  if (kind === 'compare' && (isShown || kpis.length === 0)) return undefined;
  // `between overtime and launch, which …`: scenarios beside each other are not put together.
  if (told.drafts.some((draft) => (draft.extends ?? []).length > 1)) return undefined;
  if (isShort && (isShown || told.drafts.length > 1)) return undefined;
  if (isOfGoods && told.drafts.some(({ overrides }) => overrides.some(isOpenDemand))) return undefined;
  const say = phrases[told.language];
  const names = command.arguments;
  const wanted = kpis.filter((kpi) => !names.includes(kpi));
  const passed = [...(told.passedOver ?? []), ...passedOver];
  return {
    ...told,
    question,
    kind: isShort ? 'runs_short' : kind,
    drafts: told.drafts.map((draft) => ({ ...draft, scenario: title })),
    command: isShort
      ? { name: 'plan', arguments: [names[0], '--short', ...options] }
      : { name: 'compare', arguments: [...names, ...wanted.flatMap((kpi) => ['--kpi', kpi])] },
    words: [...(isShort ? [textOf((one) => one.words.runsShort(words), say)] : []), ...told.words],
    ...(passed.length > 0 ? { passedOver: passed } : {}),
  };
}
