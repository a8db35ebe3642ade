import type { EntityKind } from '../../../vocabulary.js';
import { isJoiner, isName, isWord, type Mention, says, sharesKind } from '../../mentions/mention.js';

/** `10% less in Germany, which Spain takes`, `L3, which gains 10`, `what South loses`: words of a question that ask nothing where they stand. */
export function withRelatives(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isRelative(mentions, at)
      ? {
          ...mention,
          senses: [
            { is: 'filler', what: '' },
            { is: 'mark', what: 'relative-clause' },
          ],
        }
      : mention,
  );
}

function isRelative(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next, verb] = [mentions[at - 1], mentions[at], mentions[at + 1], mentions[at + 2]];
  if (before === undefined || next === undefined || !isWord(mention) || !says(mention, 'ask', 'which')) return false;
  const said = mentions.slice(0, at);
  if (isJoiner(before))
    return (
      says(before, 'and', 'comma') &&
      said.some(({ amount }) => amount !== undefined) &&
      (isDoer(next) || isActing(next))
    );
  const isRival = said.some((one) => sharesKind(one, next));
  return isDoer(next) && isRival && verb !== undefined && isActing(verb);
}

const doers: readonly EntityKind[] = ['location', 'site', 'resource', 'supplier'];

function isDoer({ entities }: Mention): boolean {
  return entities.some(({ kind }) => doers.includes(kind));
}

function isActing(mention: Mention): boolean {
  return !isName(mention) && ['raise', 'lower', 'lose'].some((what) => says(mention, 'action', what));
}
