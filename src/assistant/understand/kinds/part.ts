import { duringText, planSpan } from '../figures/span.js';
import { entitiesOf, isName, type Mention, says } from '../mentions/mention.js';
import { type Asked, namesOf } from './asked.js';

/** The part of a plan that a question names: options of the commands that show one, and words for it. What is named is used. */
export interface AskedPart {
  readonly options: readonly string[];
  readonly words: string;
}

/** Products, by name or family, places and a time, as `--product`, `--location`, `--from` and `--to`. */
export function partIn(asked: Asked): AskedPart {
  const products = productsIn(asked);
  const locations = [...namesOf(asked, 'location'), ...namesOf(asked, 'site')];
  const period = periodIn(asked);
  const options = [
    ...products.flatMap((name) => ['--product', name]),
    ...locations.flatMap((name) => ['--location', name]),
    ...period,
  ];
  const told = [
    products.join(', '),
    locations.join(', '),
    [...new Set(period.filter((_, index) => index % 2 === 1))].join('..'),
  ];
  return { options, words: told.filter((text) => text !== '').join(', ') };
}

/** Products and components named, and all products of families where no product is named beside them. */
export function productsIn(asked: Asked): readonly string[] {
  const named = [...namesOf(asked, 'product'), ...namesOf(asked, 'component')];
  const families = namesOf(asked, 'family');
  const members = asked.vocabulary.entities.filter(
    ({ kind, group }) => kind === 'product' && group !== undefined && families.includes(group),
  );
  return [...new Set(named.length > 0 ? named : members.map(({ value }) => value))];
}

/** `--from` and `--to` of the time named, where it leaves out a part of the plan. */
export function periodIn({ main, used, vocabulary }: Pick<Asked, 'main' | 'used' | 'vocabulary'>): readonly string[] {
  const times = main.filter(({ time }) => time !== undefined);
  const mention = narrowestOf(times);
  if (mention?.time === undefined) return [];
  for (const time of times) used.add(time);
  const plan = planSpan(vocabulary.calendar);
  const { from, to } = mention.time;
  // A time beside the plan is left to the command, which says so.
  const isBeside = to <= plan.from || from >= plan.to;
  const first = isUpTo(main, mention) || (from <= plan.from && !isBeside) ? undefined : endOf(mention.time, 0);
  const last = to >= plan.to && !isBeside ? undefined : endOf(mention.time, 1);
  return [...(first === undefined ? [] : ['--from', first]), ...(last === undefined ? [] : ['--to', last])];
}

/** `this summer, in July and August`: the time that all others hold; undefined where they lie beside each other. */
function narrowestOf(times: readonly Mention[]): Mention | undefined {
  const holds = (outer: Mention, inner: Mention): boolean =>
    outer.time !== undefined &&
    inner.time !== undefined &&
    outer.time.from <= inner.time.from &&
    inner.time.to <= outer.time.to;
  return times.find((one) => times.every((other) => holds(other, one)));
}

/** `by the end of March` is up to then. */
export function isUpTo(main: readonly Mention[], time: Mention): boolean {
  const before = main[main.indexOf(time) - 1];
  return before !== undefined && !isName(before) && says(before, 'mark', 'latest');
}

function endOf(time: NonNullable<Mention['time']>, place: 0 | 1): string | undefined {
  const ends = duringText(time)?.split('..');
  const text = ends?.length === 1 ? ends[0] : ends?.[place];
  return text === '' ? undefined : text;
}

/** Words that say no more than that the plan as a whole is meant: `during the plan`, `in our plan`. */
export function usePlan({ main, used }: Asked): void {
  for (const mention of main)
    if (!isName(mention) && entitiesOf(mention, 'scenario').length === 0 && says(mention, 'ask', 'plan'))
      used.add(mention);
}
