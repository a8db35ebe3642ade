import { entitiesOf, says } from '../mentions/mention.js';
import { answered, asks, type KindReader, namesOf, useWords, worldFor } from './asked.js';

export const sequenceKind: KindReader = {
  kind: 'sequence',
  isAsked: (asked) => asks(asked, 'sequence'),
  read: (asked) => {
    useWords(
      asked,
      'ask:sequence',
      'ask:better',
      'kind:product',
      'quantity:production',
      'ask:which',
      'stop',
      'action:raise',
      'quantity:changeover',
      'action',
      'quantity:demand',
    );
    const start = [...asked.main, ...asked.condition].some((mention) => says(mention, 'stop', 'set up for'));
    const setting = asked.condition.filter(
      (mention) => !says(mention, 'stop') && entitiesOf(mention, 'product').length === 0,
    );
    const [resource, ...others] = namesOf(asked, 'resource');
    const [from] = start ? namesOf({ ...asked, main: [...asked.main, ...asked.condition] }, 'product') : [];
    const world = worldFor(start ? { ...asked, condition: setting } : asked);
    const options = [
      ...(from === undefined ? [] : ['--from', from]),
      ...(world.name === 'baseline' ? [] : ['--scenario', world.name]),
    ];
    const reading = answered(asked, 'sequence', world, { name: 'sequence', arguments: [resource ?? '', ...options] }, [
      (say) => say.words.sequence(`${resource}`),
    ]);
    if (resource !== undefined && others.length === 0) return reading;
    const lines = asked.vocabulary.entities.filter(({ kind }) => kind === 'resource').map(({ value }) => value);
    return {
      ...reading,
      unread: [...reading.unread, { text: asked.title, problem: (say) => say.problem.noLine, choices: lines }],
    };
  },
};
