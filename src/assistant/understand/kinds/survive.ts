import { entitiesOf, isName, type Mention, says } from '../mentions/mention.js';
import { onlySupplierOf } from '../mentions/supplier-of.js';
import { worldOf } from '../scenarios/world.js';
import { type Asked, answered, asks, type KindReader, namesOf, useWords } from './asked.js';

export const surviveKind: KindReader = {
  kind: 'survive',
  isAsked: (asked) =>
    !asked.main.some(
      (mention) => !isName(mention) && (says(mention, 'kpi') || says(mention, 'quantity', 'overtime')),
    ) &&
    (asks(asked, 'survive') || isWithout(asked)) &&
    !isForTime(asked) &&
    !(asks(asked, 'recommend') && asked.main.some(({ amount }) => amount?.unit === 'percent')),
  read: (said) => {
    const asked = withSuppliers(said);
    useWords(
      asked,
      'ask:survive',
      'ask:seek',
      'ask:duration',
      'ask:short',
      'action',
      'quantity:delivery',
      'quantity:time',
      'ask:which',
    );
    const nodes = [
      ...namesOf(asked, 'supplier'),
      ...namesOf(asked, 'resource'),
      ...namesOf(asked, 'site'),
      ...namesOf(asked, 'location'),
    ];
    const lost = asked.condition
      .flatMap((mention) =>
        mention.entities.filter(({ kind }) => ['supplier', 'resource', 'site', 'location'].includes(kind)),
      )
      .map(({ value }) => value);
    const all = [...new Set([...nodes, ...lost])];
    const world = worldOf([], asked.vocabulary, asked.title);
    const condition = asked.condition.filter(
      (mention) => mention.entities.length === 0 && !says(mention, 'action') && !says(mention, 'quantity'),
    );
    return answered(
      { ...asked, main: [...asked.main, ...condition] },
      'survive',
      world,
      { name: 'survive', arguments: all.flatMap((node) => ['--node', node]) },
      [({ words }) => (all.length > 0 ? words.surviving(all.join(', ')) : words.survivingEach)],
    );
  },
};

/** `how long do we survive without insulin-api`: a component that one supplier alone delivers is that supplier. */
function withSuppliers(asked: Asked): Asked {
  const named = (mention: Mention): Mention => {
    const [component, ...others] = entitiesOf(mention, 'component');
    const supplier = component && others.length === 0 ? onlySupplierOf(component, asked.vocabulary) : undefined;
    return supplier === undefined ? mention : { ...mention, entities: [supplier] };
  };
  return { ...asked, main: asked.main.map(named), condition: asked.condition.map(named) };
}

/** `how long could we go on without Helixar`. */
function isWithout(asked: Asked): boolean {
  return asks(asked, 'duration') && asked.main.some((mention) => !isName(mention) && says(mention, 'action', 'unless'));
}

/** `can we get by without L2 in May`, `peut-on tenir sans L2 en mai`: what is gone for a time that is told, of which it is not asked how long. */
function isForTime({ main }: Asked): boolean {
  const isGone = main.some(
    (mention) => !isName(mention) && says(mention, 'ask', 'survive') && says(mention, 'action', 'unless'),
  );
  return isGone && main.some(({ time }) => time !== undefined);
}
