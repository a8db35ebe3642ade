import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { opensWith, restBefore, saysOnly } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';
import { leversSaid, matches, meantBy, withOverrides } from './taken-away.js';

/** What is asked in few words of the scenario that stands, and of nothing else in it: by family, by month, of its lines, or what one of its changes costs. */
export function askedOfPart(standing: Standing, said: FollowUp): Reading | undefined {
  return (
    brokenDown(standing, said) ?? linesBusy(standing, said) ?? hoursSaved(standing, said) ?? costOfPart(standing, said)
  );
}

/** `which families suffer most?`, `quels mois sont les pires ?`: what is short of each of them. */
function brokenDown({ last, draft }: Standing, { text: question, language, words }: FollowUp): Reading | undefined {
  const asked = words.brokenDown.find(({ said }) => saysOnly(question, said));
  return asked && shown(last, [draft], [draft.name, '--kpi', asked.kpi, '--by', asked.by], question, language);
}

/** `can S3 make it?`, `do S1 and S4 have spare hours then?`, `L2 y arrive ?`: how busy the lines are. */
function linesBusy(
  { last, draft }: Standing,
  { text: question, language, words, recognise }: FollowUp,
): Reading | undefined {
  const of = restBefore(question, words.linesCoping);
  const mentions = of === undefined ? [] : recognise(of, language).mentions;
  const names = mentions.filter(isName);
  const isOfLines =
    names.length > 0 &&
    names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource' || kind === 'site'));
  const isAsked = /\?\s*$/.test(question) || opensWith(question, [...words.asksWhether, ...words.asksAdvice]);
  if (!isOfLines || !isAsked || !mentions.every((one) => isName(one) || isPlain(one))) return undefined;
  return {
    ...last,
    question,
    language,
    kind: 'resources',
    drafts: [draft],
    command: { name: 'plan', arguments: [draft.name, '--by', 'resource'] },
    words: [phrases[language].words.ofScenario(draft.scenario)],
  };
}

/** Articles, `can`, `does`; no amount and no time. */
function isPlain(mention: Mention): boolean {
  return isWord(mention) && (isSmall(mention) || says(mention, 'mark', 'whether') || says(mention, 'outcome'));
}

/** `how many hours do we gain?`, `on gagne combien d'heures ?`, behind changeovers that are shorter. */
function hoursSaved({ last, draft }: Standing, { text: question, language, words }: FollowUp): Reading | undefined {
  const isOfChangeovers = draft.overrides.some(({ table }) => table === 'changeovers');
  if (!isOfChangeovers || !saysOnly(question, words.hoursSaved)) return undefined;
  return shown(last, [draft], [draft.name, '--kpi', 'changeover_hours'], question, language);
}

/**
 * `and what does that shift cost me?`, `combien coûte ce stock en plus ?`: the scenario beside itself without that change, or beside the plan where it holds no
 * other, by what it costs. Undefined where no change is named, or more is said.
 */
function costOfPart(
  { last, draft }: Standing,
  { text: question, mentions, language, vocabulary }: FollowUp,
): Reading | undefined {
  const costs = mentions.filter(isOfCost);
  const thing = mentions.filter((mention) => !isOfCost(mention) && !isOther(mention));
  const meant = meantBy(thing, false);
  const isTold = thing.some((mention) => isName(mention) || mention.amount !== undefined || mention.time !== undefined);
  if (costs.length === 0 || isTold || meant === undefined || meant.levers.length === 0) return undefined;
  const isMeant = draft.overrides.map((override, at) => matches(override, at, meant, draft, vocabulary));
  const places = isMeant.flatMap((is, at) => (is ? [at] : []));
  const columns = new Set(places.map((at) => `${draft.overrides[at].table}.${draft.overrides[at].column ?? ''}`));
  if (columns.size !== 1) return undefined;
  const kpi = stocked.some((column) => columns.has(column)) ? 'cost.holding' : 'cost.total';
  const without = withOverrides(
    draft,
    draft.overrides.filter((_, at) => !isMeant[at]),
  );
  const before: Draft | undefined = without && { ...without, name: `${draft.name}-without` };
  const drafts = [draft, ...(before ? [before] : [])];
  return shown(last, drafts, [...(before ? [before.name] : []), draft.name, '--kpi', kpi], question, language);
}

/** Columns of what is held in stock. */
const stocked: readonly string[] = ['inventory.', 'products.safety_stock_days'];

/** `cost`, `combien coûte`, `how expensive is that`. */
function isOfCost(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'quantity', 'cost') || says(mention, 'kpi', 'cost.total'));
}

/** What asks, and small words around it. */
function isOther(mention: Mention): boolean {
  const isAsking = says(mention, 'mark', 'asking') || says(mention, 'ask') || says(mention, 'filler', 'ours');
  return (
    isWord(mention) &&
    leversSaid(mention).length === 0 &&
    (isSmall(mention) || isAsking || says(mention, 'action', 'raise'))
  );
}

function shown(
  last: Reading,
  drafts: readonly Draft[],
  words: readonly string[],
  question: string,
  language: Reading['language'],
): Reading {
  return {
    ...last,
    question,
    language,
    kind: drafts.length > 1 ? 'compare' : 'kpi',
    drafts,
    command: { name: 'compare', arguments: words },
    words: [phrases[language].words.ofScenario(drafts[0].scenario)],
    unread: [],
  };
}
