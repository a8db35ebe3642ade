import { answered, asks, type KindReader, kpisIn, useWords, worldFor } from './asked.js';
import { targetOf } from './target.js';

export const recommendKind: KindReader = {
  kind: 'recommend',
  isAsked: (asked) => asks(asked, 'recommend'),
  read: (asked) => {
    useWords(asked, 'ask:recommend', 'action', 'ask:seek', 'ask:which', 'scope:all');
    const target = targetOf(asked);
    const world = worldFor(asked);
    const scenario = world.name === 'baseline' ? [] : [world.name];
    const until = target === undefined ? [] : ['--until', target.expectation];
    const reading = answered(asked, 'recommend', world, { name: 'recommend', arguments: [...scenario, ...until] }, [
      ({ words }) => (target === undefined ? words.leversForTarget : words.leversFor(target.expectation)),
    ]);
    if (target !== undefined) return reading;
    return {
      ...reading,
      unread: [
        {
          text: asked.title,
          problem: (say) => say.problem.noTarget,
          choices: [(say) => say.choice.withTarget],
        },
      ],
    };
  },
};

export const sensitivityKind: KindReader = {
  kind: 'sensitivity',
  isAsked: (asked) => asks(asked, 'sensitivity'),
  read: (asked) => {
    useWords(asked, 'ask:sensitivity', 'vague', 'kind:parameter', 'ask:which', 'action', 'ask:explain');
    const kpis = kpisIn(asked.main, asked.used);
    const world = worldFor(asked);
    const scenario = world.name === 'baseline' ? [] : [world.name];
    return answered(
      asked,
      'sensitivity',
      world,
      { name: 'sensitivity', arguments: [...scenario, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
      [(say) => say.words.mattersMost],
    );
  },
};
