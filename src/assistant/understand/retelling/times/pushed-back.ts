import { isTime as isTimeAmount } from '../../figures/amount.js';
import { endOfPart, isSupplier, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `push the API-INF due in February back to April`: the verb and its `back` in front of a time say that something is put off. */
export function withPushedBack(mentions: readonly Mention[]): readonly Mention[] {
  const push = mentions.findIndex((mention) => wordSays(mention, 'mark', 'pushing'));
  if (push === -1) return withSupplierPutBack(mentions);
  const back = mentions.findIndex(
    (mention, at) => at > push && at < endOfPart(mentions, push) && isBack(mention) && isTime(mentions[at + 1]),
  );
  if (back === -1) return withPushedBackBy(mentions, push);
  return mentions.map((mention, at) => {
    if (at === push) return { ...mention, senses: [{ is: 'action', what: 'delay' }] };
    return at === back ? { ...mention, senses: [{ is: 'prep', what: 'to' }] } : mention;
  });
}

/** `push Helixar Biologics back by a month`: by how long what stands between the two is put off. */
function withPushedBackBy(mentions: readonly Mention[], push: number): readonly Mention[] {
  const end = endOfPart(mentions, push);
  const back = mentions.findIndex((mention, at) => at > push && at < end && wordSays(mention, 'mark', 'way-back'));
  const [by, length] = mentions.slice(back + 1, end);
  const isLength = length?.amount !== undefined && isTimeAmount(length.amount);
  if (back === -1 || !wordSays(by, 'prep', 'by') || !isLength) return mentions;
  return mentions.map((mention, at) => {
    if (at === push) return { ...mention, senses: [{ is: 'action', what: 'delay' }] };
    return at === back ? { ...mention, senses: [{ is: 'filler', what: '' }] } : mention;
  });
}

/** `recule Vitrum de deux semaines`: a supplier right behind the verb comes later, where a quantity would fall. */
function withSupplierPutBack(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    const isOfSupplier = wordSays(mention, 'mark', 'put-back') && next !== undefined && isSupplier(next);
    return isOfSupplier ? { ...mention, senses: [{ is: 'action', what: 'delay' }] } : mention;
  });
}

const isBack = (mention: Mention): boolean => wordSays(mention, 'action', 'set') && says(mention, 'compare', 'reach');

const isTime = (mention: Mention | undefined): boolean => mention?.time !== undefined;
