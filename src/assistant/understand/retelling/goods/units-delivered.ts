import { isSupplier, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `how many more units should Rheinsynth be able to deliver per week …`: how much a supplier delivers, where it is sought, is its capacity. */
export function withUnitsDelivered(mentions: readonly Mention[]): readonly Mention[] {
  const asking = mentions.findIndex((mention) => wordSays(mention, 'ask', 'seek'));
  const units = mentions.findIndex((mention, at) => at > asking && wordSays(mention, 'unit', 'units'));
  const verb = mentions.findIndex((mention, at) => at > units && wordSays(mention, 'quantity', 'delivery'));
  const between = mentions.slice(units + 1, Math.max(units + 1, verb));
  const isOfSupplier = between.some(isSupplier);
  const isMoved = mentions.some(
    (mention) => isWord(mention) && ['delay', 'hasten', 'slip'].some((what) => says(mention, 'action', what)),
  );
  if (asking === -1 || units === -1 || verb === -1 || !isOfSupplier || isMoved) return mentions;
  return mentions.flatMap((mention, at) => {
    if (at === units || mention.amount?.isRate) return [];
    return at === verb ? [{ ...mention, senses: [{ is: 'quantity', what: 'capacity' }] }] : [mention];
  });
}
