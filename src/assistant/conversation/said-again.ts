import type { WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { isAdding } from './follow-up.js';
import type { FollowUp } from './said.js';
import { leversSaid } from './taken-away.js';

/** Words for which way something goes, and that way. */
const ways: Readonly<Record<string, 1 | -1>> = {
  raise: 1,
  longer: 1,
  delay: 1,
  slip: 1,
  lower: -1,
  hasten: -1,
  lose: -1,
  takeoff: -1,
};

/** An amount and the one word for which way it goes, with nothing of its own beside them. */
interface AmountAndWay {
  readonly amount: Mention;
  readonly word: Mention;
}

/**
 * `four weeks more, to be safe`, `trois semaines de retard`, `a quarter off is more realistic`: the amount of the last change said once more, with
 * the word for which way it goes that it was told with, or with a remark beside it; the amount alone. Undefined where it goes the
 * other way, or where what is said may be more of the same: `10% more` behind `demand rises 20%`.
 */
export function saidAgain(
  override: WrittenOverride,
  { mentions, language, recognise, hasRemark }: FollowUp,
  told: string,
): readonly Mention[] | undefined {
  const said = amountAndWay(mentions, override);
  if (said === undefined || override.set !== undefined) return undefined;
  const way = wayOf(said.word);
  const isToldSo = recognise(told, language).mentions.some((mention) => isSameWord(mention, said.word));
  const isSame = way !== undefined && wayTold(override) === way && said.amount.amount?.sign !== -way;
  // `only 25% shorter`, of what was halved
  const isNoMore = ['denying', 'restricting'].every((what) => mentions.some((one) => wordSays(one, 'mark', what)));
  const isOnly = isNoMore || mentions.some((one) => isWord(one) && says(one, 'scope', 'only'));
  return isSame && (hasRemark || isToldSo || isOnly)
    ? mentions.filter((mention) => mention.amount !== undefined)
    : undefined;
}

/** `10% more` behind `demand rises 20%`: by how much in all, or on top of that; undefined where it says more. */
export function onTopOrInstead(override: WrittenOverride, said: FollowUp): Unclear | undefined {
  const { mentions, text } = said;
  const isOpened = mentions[0] !== undefined && isAdding([mentions[0]]);
  const alone = amountAndWay(mentions);
  const isChanged = ['multiply', 'add', 'set'].some((verb) => verb in override);
  const isSameWay = alone !== undefined && wayOf(alone.word) === wayTold(override);
  // `on en vendrait 8 % de plus`, behind a price that falls.
  const isOfOther = mentions.some((one) => isWord(one) && leversSaid(one).length > 0 && !isOfLever(one, override));
  if (isOpened || alone === undefined || !isChanged || isOfOther) return undefined;
  return {
    text,
    problem: (say) => say.problem.onTopOrInstead,
    choices: isSameWay ? [(say) => say.choice.makeItBe(alone.amount.text)] : [],
  };
}

/** Which way a change goes. */
export function wayTold({ multiply, add, shift }: WrittenOverride): number {
  return Math.sign(typeof multiply === 'number' ? multiply - 1 : Number(add ?? shift));
}

function amountAndWay(mentions: readonly Mention[], override?: WrittenOverride): AmountAndWay | undefined {
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined && !mention.amount.isRate);
  const words = mentions.filter((mention) => wayOf(mention) !== undefined);
  const rest = mentions.filter((mention) => !words.includes(mention) && mention.amount === undefined);
  const isPlain = rest.every(
    (mention) =>
      isWord(mention) &&
      (isSmall(mention) ||
        (override && isOfLever(mention, override)) ||
        says(mention, 'follow') ||
        says(mention, 'scope', 'only') ||
        says(mention, 'unit', 'hour')),
  );
  return amount === undefined || others.length > 0 || words.length !== 1 || !isPlain
    ? undefined
    : { amount, word: words[0] };
}

/** `if we only sell 5% more`, of what demand was told to be: what changes, said once more. */
function isOfLever(mention: Mention, { table, column }: WrittenOverride): boolean {
  return leversSaid(mention).some((lever) => lever.table === table && lever.column === column) || says(mention, 'if');
}

/** Which way a word says that something goes. */
export function wayOf(mention: Mention): 1 | -1 | undefined {
  if (isName(mention) && !mention.entities.every(({ kind }) => kind === 'parameter')) return undefined;
  if (mention.amount !== undefined || mention.time !== undefined) return undefined;
  const way = Object.keys(ways).find((what) => says(mention, 'action', what));
  return way === undefined ? undefined : ways[way];
}

/** `late` and `de retard`, `more` and `more`; no verb, which what is said may go on from. */
function isSameWord(one: Mention, other: Mention): boolean {
  const isLength = ['longer', 'delay', 'slip', 'hasten'].some(
    (what) => says(one, 'action', what) && says(other, 'action', what),
  );
  return isLength || one.text.toLowerCase() === other.text.toLowerCase();
}
