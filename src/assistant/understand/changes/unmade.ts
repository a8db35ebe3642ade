import { labels } from '../../../tables/table.js';
import type { Vocabulary } from '../../vocabulary.js';
import { isGoods, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { deniedBut } from './only-at.js';
import { amountsOf, isTime, type Parts, use, useKinds } from './parts.js';
import { heldDuring } from './period.js';
import { whereOf } from './where.js';

/** Goods that a line can no longer make: `Tramelin can no longer be made on S1`. Their routings on it are taken away, for the time that is told. */
export function unmadeOf(said: Parts): Change | Refused | undefined {
  const only = onlyMaker(said);
  const parts = only === undefined ? said : { ...said, mentions: said.mentions.slice(0, only.from) };
  const { kinds } = parts;
  const isOfGoods = kinds.has('product') || kinds.has('family');
  const isLine = kinds.has('resource') || kinds.has('site');
  const isEnded = parts.actions.has('unmade') || isTakenOff(parts) || isNoMore(parts);
  if (!isEnded || !isOfGoods || !isLine) return undefined;
  if (only === undefined && isAllBetweenLines(parts.mentions)) return undefined;
  const but = only === undefined ? deniedBut(parts.mentions) : undefined;
  if (but !== undefined) return { problem: (say) => say.problem.leavesOpen(but.text), choices: [] };
  const lever = leverOf('speed');
  if (amountsOf(parts).some((mention) => !isTime(mention))) return undefined;
  const held = heldDuring(parts);
  if ('problem' in held) return held;
  const { words, ...when } = held;
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { ...chosen, choices: [] };
  const taken = parts.mentions.flatMap(({ entities }) => entities.map(({ value }) => value));
  if (only !== undefined && !isLeftAlone(parts, taken, only.line)) return undefined;
  for (const mention of only === undefined ? [] : said.mentions.slice(only.from)) parts.used.add(mention);
  for (const sense of ['action', 'prep', 'scope']) use(parts, sense);
  use(parts, 'quantity', 'production');
  use(parts, 'mark', 'dropping');
  use(parts, 'compare', 'above');
  useKinds(parts, Object.keys(lever.where));
  return {
    overrides: [{ table: lever.table, where: chosen.where, ...when, remove: true }],
    words: (say) => `${say.words.notMade(chosen.words(say))}${words(say)}`,
  };
}

/** `…, so that only N2 makes them`, `…, only on N3`: which line is left, told behind what is taken away. */
function onlyMaker({ mentions }: Parts): { readonly from: number; readonly line: string } | undefined {
  const only = mentions.findIndex((mention) => wordSays(mention, 'scope', 'only'));
  const next = mentions[only + 1];
  const isOn = wordSays(next, 'prep', 'in');
  const [line, makes, ...behind] = mentions.slice(only + (isOn ? 2 : 1));
  const resource = line?.entities.find(({ kind }) => kind === 'resource')?.value;
  const isVerb = (one: Mention): boolean =>
    isWord(one) && (['making', 'make-it'].some((mark) => says(one, 'mark', mark)) || says(one, 'works'));
  const isMaking = makes === undefined ? isOn : isVerb(makes);
  if (only === -1 || resource === undefined || !isMaking || !behind.every(isSmall)) return undefined;
  return {
    from: mentions.slice(0, only).findLastIndex((mention) => isName(mention) || !isSmall(mention)) + 1,
    line: resource,
  };
}

/** `no more RES-10 on S2, everything that is left on S4`: two lines with a word for all between are no list of lines. */
function isAllBetweenLines(mentions: readonly Mention[]): boolean {
  const lines = mentions.flatMap(({ entities }, at) => (entities.some(({ kind }) => kind === 'resource') ? [at] : []));
  const between = mentions.slice(lines[0] ?? 0, lines[lines.length - 1] ?? 0);
  return between.some((one) => isWord(one) && (says(one, 'scope', 'all') || says(one, 'mark', 'of-all')));
}

/** Whether a line is the only one that still makes each product that is taken from others. */
function isLeftAlone({ vocabulary }: Parts, taken: readonly string[], line: string): boolean {
  const products = vocabulary.entities.filter(
    ({ kind, value, group }) => kind === 'product' && (taken.includes(value) || taken.includes(group ?? '')),
  );
  return products.every(({ value }) => {
    const makers = makersOf(vocabulary, value).filter((maker) => !taken.includes(maker));
    return makers.length > 0 && makers.every((maker) => maker === line);
  });
}

/** The lines that make a product, one for each routing. */
function makersOf({ dataset }: Vocabulary, product: string): readonly string[] {
  const table = dataset.get('routings');
  if (table === undefined) return [];
  const [products, resources] = ['product', 'resource'].map((column) => labels(table, column));
  return Array.from({ length: table.rows }, (_, row) => row)
    .filter((row) => products.labels[products.codes[row]] === product)
    .map((row) => resources.labels[resources.codes[row]] ?? '');
}

function lineBehind(mentions: readonly Mention[], goods: number): number {
  return mentions.findIndex(({ entities }, at) => at > goods && entities.some(({ kind }) => kind === 'resource'));
}

/** `no more INS-100 on L2`, `on ne fait plus de Furosol sur N2`, `we stop VAC-100 on L2`: nothing but that it ends, the goods before the line. */
function isNoMore({ mentions, actions, quantities }: Parts): boolean {
  const isEnded = actions.has('unless') || actions.has('stop');
  const isPlain = [...actions].every((action) => ['unless', 'stop', 'set'].includes(action));
  const isOfLine = quantities.every((quantity) => quantity === 'production');
  const goods = mentions.findIndex(isGoods);
  const line = lineBehind(mentions, goods);
  const end = mentions.findIndex((mention) => !isName(mention) && says(mention, 'action'));
  if (isEnded && isPlain && isOfLine && isStoppedBy(mentions, end, goods)) return true;
  const before = mentions
    .slice(0, line)
    .findLast((mention) => !says(mention, 'mark', 'article') || says(mention, 'prep'));
  const isOn = before !== undefined && !isName(before) && says(before, 'prep', 'in');
  return isEnded && isPlain && isOfLine && goods !== -1 && goods < line && end < line && isOn;
}

/** `S4 stops making RES-20`: the line itself, right before what ends. */
function isStoppedBy(mentions: readonly Mention[], end: number, goods: number): boolean {
  const isOne = mentions[end - 1]?.entities.some(({ kind }) => kind === 'resource') === true;
  const between = mentions.slice(end + 1, Math.max(end + 1, goods));
  const isMaking = (one: Mention): boolean => isWord(one) && says(one, 'mark', 'making');
  return isOne && between.some(isMaking) && between.every((one) => isMaking(one) || isSmall(one));
}

/** `take INS-200 off L2`, `retirer VAC-200 de L2`: goods that are taken from a line, with no amount of anything. */
function isTakenOff({ mentions, actions, quantities }: Parts): boolean {
  const dropped = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'dropping'));
  const goods = mentions.findIndex(isGoods);
  const line = lineBehind(mentions, goods);
  const isFrom = mentions
    .slice(Math.max(goods + 1, line - 2), Math.max(0, line))
    .some(
      (before) =>
        !isName(before) &&
        (says(before, 'prep', 'from') ||
          says(before, 'mark', 'opening') ||
          says(before, 'action', 'takeoff') ||
          says(before, 'mark', 'of')),
    );
  const isPlain = [...actions].every((action) => ['lower', 'stop', 'takeoff', 'unless', 'set'].includes(action));
  const isOfLine = quantities.every((quantity) => quantity === 'production');
  const isDropped = dropped !== -1 ? dropped < goods : isOffAlone(mentions.slice(goods + 1, line));
  return isDropped && goods !== -1 && goods < line && isFrom && isPlain && isOfLine;
}

/** `VAC-100 off L2`: nothing else between the two. */
function isOffAlone(between: readonly Mention[]): boolean {
  return (
    between.some((one) => says(one, 'action', 'takeoff')) &&
    between.every((one) => isWord(one) && (says(one, 'action', 'takeoff') || isOpeningLine(one) || isTaken(one)))
  );
}

/** The `is taken` of `VAC-100 is taken off L2`. */
const isTaken = (mention: Mention): boolean => says(mention, 'filler') && !says(mention, 'prep');

const isOpeningLine = (mention: Mention): boolean => says(mention, 'mark', 'article') && isSmall(mention);
