import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { unreadIn } from '../understand/changes/changed.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { leastBound } from './bound-of-kpi.js';
import { goodsOf } from './of-question.js';
import { followUpWords, restBehind, saysOnly } from './opening.js';
import { anyOf } from './redrafted.js';
import type { FollowUp } from './said.js';
import { type Standing, scenariosShown } from './standing.js';

/** What was asked before and is asked once more of what stands, in few words: why the same is still late, or the same risk. */
export function askedOnceMore(
  readings: readonly Reading[],
  standing: Standing | undefined,
  said: FollowUp,
): Reading | undefined {
  return (
    adviceOnceMore(readings, standing, said) ??
    lateOnceMore(readings, standing, said) ??
    riskOnceMore(readings, standing, said) ??
    lastOnceMore(readings, standing, said)
  );
}

/** `and now?`: the last question, of what stands by now; the same reading where nothing changed since. */
function lastOnceMore(
  readings: readonly Reading[],
  standing: Standing | undefined,
  { text: question, language, words }: FollowUp,
): Reading | undefined {
  const last = readings.at(-1);
  if (last === undefined || !saysOnly(question, words.again)) return undefined;
  const asked = readings.findLast(({ kind }) => kind !== 'what_if');
  if (asked === undefined || asked === last || standing === undefined || asked.kind === 'seek')
    return { ...last, language };
  return askedOf(asked, standing.draft, question, language);
}

/** `what would help?`, where a bound was sought, advised for or asked about before: what reaches that one in what stands; which one is not made up. */
function adviceOnceMore(
  readings: readonly Reading[],
  standing: Standing | undefined,
  { text: question, language, words }: FollowUp,
): Reading | undefined {
  if (standing === undefined || !saysOnly(question, words.whatHelps)) return undefined;
  const bounds = readings.flatMap(({ command, drafts }) => [
    ...command.arguments.filter((_, at) => command.arguments[at - 1] === '--until'),
    ...drafts.flatMap(({ expect = [] }) => expect),
  ]);
  const bound = bounds.at(-1);
  const { draft } = standing;
  return bound === undefined
    ? undefined
    : {
        question,
        language,
        kind: 'recommend',
        drafts: [draft],
        command: { name: 'recommend', arguments: [draft.name, '--until', bound] },
        words: [phrases[language].words.leversFor(bound), phrases[language].words.ofScenario(draft.scenario)],
        unread: [],
      };
}

/** `qu'est-ce qu'on pourrait faire pour tenir 98 % ?`: as a question by itself asks it; undefined where nothing that is to be reached stands behind it. */
export function adviceFor(
  text: string,
  mentionsOf: (text: string) => readonly Mention[],
  { whatHelps, askingAdvice }: FollowUp['words'],
): string | undefined {
  const rest = restBehind(text, whatHelps);
  const mentions = rest === undefined ? [] : mentionsOf(rest);
  const isFor = wordSays(mentions[0], 'prep', 'for') || wordSays(mentions[0], 'mark', 'purpose');
  const advice = `${askingAdvice} ${rest}`;
  return isFor && mentions.some(({ amount }) => amount !== undefined) && advice !== text ? advice : undefined;
}

/** A percentage alone, with nothing before it but `and`. */
const isBare = (mention: Mention): boolean =>
  mention.amount !== undefined ? mention.amount.value >= leastBound : says(mention, 'and');

/** `and 90%?`, behind the risk of less than 95%: that of less than 90%, or so much of what is changed; which was not said. */
function boundOrChange(asked: Reading, value: number, question: string, language: Reading['language']): Reading {
  const say = phrases[language];
  const choices = [followUpWords(language).belowBound(value), say.choice.makeIt(value)];
  const unread = [unreadIn(say, anyOf(question, choices))];
  return { ...asked, question, language, unread };
}

/** A question that was asked of one scenario, asked of another. */
function askedOf(asked: Reading, draft: Draft, question: string, language: Reading['language']): Reading {
  const [before] = asked.drafts;
  const name = before?.name ?? scenariosShown(asked)[0] ?? baseline.name;
  const { expect } = before ?? {};
  return {
    ...asked,
    question,
    language,
    drafts: [expect === undefined ? draft : { ...draft, expect }],
    command: {
      ...asked.command,
      arguments: asked.command.arguments.map((word) => (word === name ? draft.name : word)),
    },
    words: [...asked.words, phrases[language].words.ofScenario(draft.scenario)],
  };
}

/** `why is it still late?`, `toujours en retard ? pourquoi ?`, `and in Spain?` of the item whose lateness was asked about, or that alone is changed. */
function lateOnceMore(
  readings: readonly Reading[],
  standing: Standing | undefined,
  said: FollowUp,
): Reading | undefined {
  const { text: question, mentions, language } = said;
  const isWhy = mentions.some((mention) => wordSays(mention, 'ask', 'why'));
  const isLate = mentions.some((mention) => wordSays(mention, 'ask', 'late'));
  const places = mentions.filter(isName).flatMap(({ entities }) => entities);
  const last = readings.at(-1);
  const isNext =
    last?.kind === 'why_late' && /\?\s*$/.test(question) && mentions[0] !== undefined && says(mentions[0], 'and');
  const kinds = isNext ? ['location', 'product'] : ['location'];
  const isPlain = mentions.every(
    (one) =>
      isName(one) ||
      isSmall(one) ||
      isEver(one) ||
      (isWord(one) && (says(one, 'ask', 'why') || says(one, 'ask', 'late'))),
  );
  if (!isPlain || places.length > 1 || places.some(({ kind }) => !kinds.includes(kind))) return undefined;
  const asked = readings.findLast(({ command }) => command.arguments.includes('--why'));
  const lastAsked = readings.findLast(({ kind }) => kind !== 'what_if');
  const isOther = isNext && places.length === 1;
  const short = isWhy && lastAsked?.kind === 'runs_short' ? onlyProduct(lastAsked) : undefined;
  if (short === undefined && !isLate && !isOther && !(isWhy && asked !== undefined && asked === lastAsked))
    return undefined;
  const item =
    short ?? asked?.command.arguments[asked.command.arguments.indexOf('--why') + 1] ?? changedAlone(standing?.draft);
  if (item === undefined || (asked === undefined && !isWhy)) return undefined;
  const [place] = places;
  const [product, ...behind] = item.split('@');
  const when = behind.filter((part) => /^\d{4}-/.test(part));
  const where = behind.find((part) => !when.includes(part));
  const parts = place?.kind === 'product' ? [place.value, where] : [product, place?.value];
  const named = place === undefined ? item : [...parts, ...when].filter((part) => part !== undefined).join('@');
  const { whyLate, ofScenario } = phrases[language].words;
  const draft = standing?.draft;
  return {
    question,
    language,
    kind: 'why_late',
    drafts: draft === undefined ? [] : [draft],
    command: { name: 'plan', arguments: [draft?.name ?? 'baseline', '--why', named] },
    words: [whyLate(named), ...(draft === undefined ? [] : [ofScenario(draft.scenario)])],
    unread: [],
  };
}

/** The one product of which it was asked whether it runs short. */
function onlyProduct({ command }: Reading): string | undefined {
  const { products, locations } = goodsOf(command.arguments);
  const [product, ...others] = products;
  return product === undefined || others.length + locations.length > 0 ? undefined : product;
}

/** `always`, `toujours`. */
const isEver = ({ time }: Mention): boolean => time?.unit === 'ever';

/** The one product of a scenario's changes, and its place where one is named. */
function changedAlone(draft: Draft | undefined): string | undefined {
  const rows = (draft?.overrides ?? []).flatMap(({ where }) => (where?.product === undefined ? [] : [where]));
  const products = new Set(rows.flatMap(({ product = [] }) => product));
  const [{ product, location }] = rows.length > 0 ? rows : [{}];
  if (products.size !== 1 || typeof product !== 'string') return undefined;
  return typeof location === 'string' ? `${product}@${location}` : product;
}

/** `so what's the risk now?`, `et le risque, là ?`: the same bound, of the scenario that stands; `and below 85%?` with another value. */
function riskOnceMore(
  readings: readonly Reading[],
  standing: Standing | undefined,
  { text: question, mentions, language }: FollowUp,
): Reading | undefined {
  const isRisk = mentions.some((mention) => wordSays(mention, 'ask', 'risk'));
  const bounds = mentions.flatMap(({ amount }) =>
    amount?.unit === 'percent' && amount.sign === undefined ? amount : [],
  );
  const isCompared = mentions.some((mention) => wordSays(mention, 'compare'));
  const isPlain = mentions.every(
    (one) =>
      one.amount !== undefined ||
      isSmall(one) ||
      (isWord(one) && (says(one, 'ask', 'risk') || (says(one, 'compare') && bounds.length > 0))),
  );
  const amounts = mentions.filter(({ amount }) => amount !== undefined).length;
  const asked = readings.findLast(({ kind }) => kind === 'simulate');
  if (!isPlain || standing === undefined || asked === undefined || amounts !== bounds.length) return undefined;
  if (isRisk && amounts === 0) return askedOf(asked, standing.draft, question, language);
  const [expected, ...others] = asked.drafts[0]?.expect ?? [];
  if (asked === readings.at(-1) && amounts === 1 && !isCompared && mentions.every(isBare)) {
    return expected === undefined ? undefined : boundOrChange(asked, bounds[0].value, question, language);
  }
  if (!isCompared || amounts !== 1 || others.length > 0 || !/%$/.test(expected ?? '')) return undefined;
  const expect = [expected.replace(/[\d.]+%$/, `${bounds[0].value}%`)];
  const again = askedOf(asked, standing.draft, question, language);
  const words = [
    phrases[language].words.probability(expect[0]),
    phrases[language].words.ofScenario(standing.draft.scenario),
  ];
  return { ...again, drafts: again.drafts.map((draft) => ({ ...draft, expect })), words };
}
