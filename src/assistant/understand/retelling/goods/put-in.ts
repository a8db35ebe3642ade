import { entitiesOf, isComponent, type Mention, wordSays } from '../../mentions/mention.js';

/** So many of a component go into no unit. */
const tooMany = 20;

/** `INS-300 needs 1.2 pens`: the component of which a few, as recipes count and stocks do not, stand behind what says that it is used. */
export function putIn(mentions: readonly Mention[]): Mention | undefined {
  const verb = mentions.findIndex((mention, at) => {
    const { unit = '', value = Infinity } = mentions[at + 1]?.amount ?? {};
    const isFew = ['none', 'units'].includes(unit) && value < tooMany;
    const component = mentions[at + 2];
    const isPart = component !== undefined && isComponent(component);
    return wordSays(mention, 'mark', 'consuming') && isFew && isPart;
  });
  return verb === -1 ? undefined : mentions[verb + 2];
}

/** What is put into a product is a component, also where products have its word in their names. */
export function withPutIn(mentions: readonly Mention[]): readonly Mention[] {
  const component = putIn(mentions);
  if (component === undefined) return mentions;
  return mentions.map((mention) =>
    mention === component ? { ...mention, entities: entitiesOf(mention, 'component') } : mention,
  );
}
