import { isName, says } from '../mentions/mention.js';
import { worldOf } from '../scenarios/world.js';
import { type Asked, answered, asks, type KindReader, namesOf, useWords } from './asked.js';

export const surviveKind: KindReader = {
  kind: 'survive',
  isAsked: (asked) =>
    !asked.main.some(
      (mention) => !isName(mention) && (says(mention, 'kpi') || says(mention, 'quantity', 'overtime')),
    ) &&
    (asks(asked, 'survive') || isWithout(asked)),
  read: (asked) => {
    useWords(
      asked,
      'ask:survive',
      'ask:seek',
      'ask:duration',
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

/** `how long could we go on without Helixar`. */
function isWithout(asked: Asked): boolean {
  return asks(asked, 'duration') && asked.main.some((mention) => !isName(mention) && says(mention, 'action', 'unless'));
}
