import type { Reading } from '../../reading.js';
import type { Entity, Vocabulary } from '../../vocabulary.js';
import { plainOf, plainWords } from '../lexicon/token.js';

/** The products that only scenarios bring, by code. */
function launchedIn({ scenarios, entities }: Vocabulary): readonly Entity[] {
  const known = entities.filter(({ kind }) => kind === 'product').map(({ value }) => value);
  return scenarios
    .flatMap(({ launches }) => launches)
    .flatMap(([value, ...names]) =>
      value === undefined || known.includes(value) ? [] : [{ kind: 'product', value, names: [value, ...names] }],
    );
}

/** Whether a question may name goods that only a scenario launches: by their code, or by a word of their name that no other goods have. */
export function namesLaunched(question: string, vocabulary: Vocabulary): boolean {
  const goods = vocabulary.entities.filter(({ kind }) => ['product', 'family', 'component'].includes(kind));
  const shared = new Set(goods.flatMap(({ names }) => names.flatMap(plainWords)));
  const [said, words] = [plainOf(question), plainWords(question)];
  return launchedIn(vocabulary).some(({ value, names }) => {
    const own = names.flatMap(plainWords).filter((word) => !shared.has(word));
    return said.includes(plainOf(value)) || own.some((word) => words.includes(word));
  });
}

/** What a project knows, with the goods that its scenarios launch. */
export function withLaunchedGoods(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, entities: [...vocabulary.entities, ...launchedIn(vocabulary)] };
}

/** Whether goods that only a scenario launches are asked of the plan of that scenario, where alone they are made and sold. */
export function isOfLaunching({ command, drafts, unread }: Reading, { scenarios }: Vocabulary): boolean {
  const [played] = command.arguments;
  const of = drafts.flatMap((draft) => draft.extends ?? []);
  const overrides = drafts.flatMap((draft) => draft.overrides);
  const changed = overrides.flatMap(({ where, insert }) => [where ?? {}, insert ?? []].flat().flatMap(Object.values));
  // `--why INS-400@DE` names the goods and where.
  const said = new Set<unknown>([...command.arguments.flatMap((argument) => argument.split('@')), ...changed.flat()]);
  const launching = scenarios.filter(({ launches }) => launches.some(([code]) => said.has(code)));
  const isPlayed = launching.every(({ name }) => name === played || of.includes(name));
  return unread.length === 0 && command.name === 'plan' && launching.length > 0 && isPlayed;
}
