import { type Attribution, attribute } from '../../analysis/attribute.js';
import { isGood } from '../../analysis/compare.js';
import type { Outcome } from '../../analysis/evaluate.js';
import type { Interaction, Shapley } from '../../analysis/shapley.js';
import type { Kpi } from '../../kpi/kpi.js';
import { changeText } from '../../report/number-text.js';
import type { Block, Meta, Row, ViewCell } from '../../report/result.js';
import { english } from '../phrases/english.js';
import type { Phrases } from '../phrases/phrases.js';
import type { Session } from '../session.js';

/** The KPIs whose changes are explained under a comparison, where they move. */
const headlines = ['fill_rate', 'cost.total', 'margin'];

/** What moved the headline KPIs of each scenario that has more than one cause, each KPI by its unit. */
export async function attributionsOf(
  { setting }: Session,
  before: Outcome,
  outcomes: readonly Outcome[],
  seed: number,
): Promise<readonly Attribution[]> {
  const names = headlinesOf(setting.kpis).map(({ name }) => name);
  const found: Attribution[] = [];
  for (const outcome of outcomes) {
    if (outcome.scenario.overrides.length < 2) continue;
    const attribution = await attribute(setting, outcome.scenario, seed, names, { none: before, all: outcome });
    if (attribution.causes.length > 1) found.push(attribution);
  }
  return found;
}

/** The same for people: a block a scenario. */
export function driverBlocks(
  { setting }: Session,
  attributions: readonly Attribution[],
  say: Phrases = english,
): readonly Block[] {
  return attributions.map((attribution) => blockOf(attribution, headlinesOf(setting.kpis), say));
}

/** The same for programs, as part of where a result is from. */
export function driversMeta(attributions: readonly Attribution[]): Pick<Meta, 'drivers'> {
  return attributions.length === 0 ? {} : { drivers: driverRows(attributions) };
}

/** A row for each cause and KPI, and for each two causes that do more or less together than apart. */
function driverRows(attributions: readonly Attribution[]): readonly Row[] {
  return attributions.flatMap(({ scenario, causes, byKpi }) =>
    [...byKpi].flatMap(([kpi, { shares, errors, interactions }]) => [
      ...causes.map(({ words }, cause) => ({
        scenario,
        kpi,
        cause: words,
        share: shares[cause],
        error: errors[cause],
      })),
      ...interactions
        .filter(({ amount }) => amount !== 0)
        .map(({ first, second, amount }) => ({
          scenario,
          kpi,
          cause: causes[first].words,
          together_with: causes[second].words,
          interaction: amount,
        })),
    ]),
  );
}

function headlinesOf(kpis: readonly Kpi[]): readonly Kpi[] {
  return headlines.flatMap((name) => kpis.find((kpi) => kpi.name === name) ?? []);
}

function blockOf({ scenario, causes, byKpi }: Attribution, kpis: readonly Kpi[], { answer }: Phrases): Block {
  const known = kpis.filter(({ name }) => byKpi.get(name)?.shares.every((share) => !Number.isNaN(share)));
  const shapleyOf = (kpi: Kpi): Shapley => byKpi.get(kpi.name) as Shapley;
  const pairs = pairsOf(known.map(shapleyOf));
  const isNumbered = pairs.length > 0;
  return {
    title: answer.moved(scenario),
    columns: [{ title: 'cause', wraps: true }, ...known.map(({ name }) => ({ title: name, align: 'right' as const }))],
    lead: 1,
    rows: [
      ...causes.map(({ words }, cause) => [
        { text: isNumbered ? `${cause + 1} ${words}` : words },
        ...known.map((kpi) => shareCell(kpi, shapleyOf(kpi).shares[cause], shapleyOf(kpi).errors[cause])),
      ]),
      ...pairs.map(({ first, second }) => [
        { text: answer.together(first + 1, second + 1), tone: 'quiet' as const },
        ...known.map((kpi) => shareCell(kpi, amountOf(shapleyOf(kpi), first, second), 0)),
      ]),
    ],
  };
}

type Pair = Pick<Interaction, 'first' | 'second'>;

/** What two causes do together is named from this share of all that moved a KPI on; the largest so many. */
const worthNaming = 0.05;
const mostPairs = 3;

function pairsOf(games: readonly Shapley[]): readonly Pair[] {
  const weightOf = ({ first, second }: Pair): number =>
    Math.max(...games.map((game) => Math.abs(amountOf(game, first, second)) / (movedBy(game) || Infinity)));
  return (games[0]?.interactions ?? [])
    .map((pair) => ({ pair, weight: weightOf(pair) }))
    .filter(({ weight }) => weight >= worthNaming)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostPairs)
    .map(({ pair }) => pair);
}

function movedBy({ shares }: Shapley): number {
  return shares.reduce((sum, share) => sum + Math.abs(share), 0);
}

function amountOf({ interactions }: Shapley, first: number, second: number): number {
  return interactions.find((pair) => pair.first === first && pair.second === second)?.amount ?? 0;
}

function shareCell(kpi: Kpi, share: number, error: number): ViewCell {
  const good = isGood(kpi, share);
  const text =
    error > 0
      ? `${changeText(share, kpi.unit)} ± ${changeText(error, kpi.unit).replace('+', '')}`
      : changeText(share, kpi.unit);
  return good === undefined || text === '0' ? { text, tone: 'quiet' } : { text, tone: good ? 'good' : 'bad' };
}
