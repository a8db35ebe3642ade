import type { Entity, EntityKind } from '../../vocabulary.js';
import { isName, type Mention, saidOf, says, timesSaid } from '../mentions/mention.js';

/** Whether a stretch has a verb or an adjective of change; `is`, `at` and the like alone do not make one. */
export function hasAction(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(
      (mention) =>
        saidOf(mention, 'action').some((what) => what !== 'set') && mention.entities.length === 0 && !mention.time,
    ) ||
    mentions.some((mention) => says(mention, 'cause') || says(mention, 'mark', 'off-for-good')) ||
    saysExpiry(mentions) ||
    mentions.some((mention, at) => says(mention, 'mark', 'gains') && isShare(mentions[at + 1])) ||
    mentions.some((mention) => says(mention, 'action', 'set') && !says(mention, 'prep') && !says(mention, 'filler'))
  );
}

/** `l'insuline prend 10 %`: a share right behind a verb that takes so much more. */
const isShare = (mention: Mention | undefined): boolean =>
  mention?.amount?.unit === 'percent' || mention?.amount?.unit === 'points';

/** `the stock in Spain expires on 31 May`: a day, and that goods are gone by then. */
export function saysExpiry(mentions: readonly Mention[]): boolean {
  const isDated = mentions.some(({ time }) => time?.unit === 'day');
  return isDated && mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'expiring'));
}

/** Whether a mention is an amount. */
export const isAmount = ({ amount }: Mention): boolean => amount !== undefined;

/** Whether it is one with a sign. */
export const isSigned = ({ amount }: Mention): boolean => amount?.sign !== undefined;

/** The kinds of things that a mention may name. */
export function kindsOf(mention: Mention | undefined): readonly EntityKind[] {
  return [...new Set((mention?.entities ?? []).map(({ kind }: Entity) => kind))];
}

/** Whether something is made elsewhere as well, or a line is qualified for it. */
export function saysMadeAlso(mentions: readonly Mention[]): boolean {
  const isMarked = (what: string): boolean =>
    mentions.some((mention) => !isName(mention) && says(mention, 'mark', what));
  return (
    isMarked('qualifying') || (isMarked('making') && isMarked('also')) || (isMarked('opening-up') && isRouted(mentions))
  );
}

/** A product, a line and a speed: `open VAC-300 on L2 at 95 units an hour`. */
function isRouted(mentions: readonly Mention[]): boolean {
  const has = (wanted: EntityKind): boolean =>
    mentions.some(({ entities }) => entities.some(({ kind }) => kind === wanted));
  const isSpeed = (mention: Mention): boolean =>
    (mention.amount?.per === 'hour' && mention.amount.unit !== 'money') ||
    (!isName(mention) && says(mention, 'quantity', 'speed'));
  return has('product') && has('resource') && mentions.some(isSpeed);
}

/** Whether it says what is changed, and not by a KPI. */
export function saysQuantity(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'kpi'));
}

/** Whether it says from when something is. */
export function isTimed(mentions: readonly Mention[]): boolean {
  return mentions.some(({ time }) => time !== undefined && time.unit !== 'ever' && Number.isFinite(time.from));
}

/** `L1's is doubled`: by how much, with no amount. */
export function isMultiplied(mention: Mention): boolean {
  return !isName(mention) && timesSaid(mention) !== undefined;
}
