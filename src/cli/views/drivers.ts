import { type Attribution, attribute } from '../../analysis/attribute.js';
import { isGood } from '../../analysis/compare.js';
import type { Outcome } from '../../analysis/evaluate.js';
import type { Kpi } from '../../kpi/kpi.js';
import { changeText } from '../../report/number-text.js';
import type { Block, ViewCell } from '../../report/result.js';
import type { Session } from '../session.js';

/** The KPIs whose changes are explained under a comparison, where they move. */
const headlines = ['fill_rate', 'cost.total', 'margin'];

/** What moved the headline KPIs of each scenario that has more than one cause: a block under the table. */
export async function driversOf(
  { setting }: Session,
  before: Outcome,
  outcomes: readonly Outcome[],
  seed: number,
): Promise<readonly Block[]> {
  const kpis = headlines.flatMap((name) => setting.kpis.find((kpi) => kpi.name === name) ?? []);
  const blocks: Block[] = [];
  for (const outcome of outcomes) {
    if (outcome.scenario.overrides.length < 2) continue;
    const attribution = await attribute(
      setting,
      outcome.scenario,
      seed,
      kpis.map(({ name }) => name),
      { none: before, all: outcome },
    );
    if (attribution.causes.length > 1) blocks.push(blockOf(attribution, kpis));
  }
  return blocks;
}

function blockOf({ scenario, causes, byKpi }: Attribution, kpis: readonly Kpi[]): Block {
  const known = kpis.filter(({ name }) => byKpi.get(name)?.shares.every((share) => !Number.isNaN(share)));
  return {
    title: `What moved ${scenario}`,
    columns: [{ title: 'cause' }, ...known.map(({ name }) => ({ title: name, align: 'right' as const }))],
    lead: 1,
    rows: causes.map(({ words }, cause) => [
      { text: shortened(words) },
      ...known.map((kpi) =>
        shareCell(kpi, byKpi.get(kpi.name)?.shares[cause] ?? NaN, byKpi.get(kpi.name)?.errors[cause] ?? 0),
      ),
    ]),
  };
}

const longestWords = 44;

function shortened(words: string): string {
  return words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words;
}

function shareCell(kpi: Kpi, share: number, error: number): ViewCell {
  const good = isGood(kpi, share);
  const text =
    error > 0
      ? `${changeText(share, kpi.unit)} ± ${changeText(error, kpi.unit).replace('+', '')}`
      : changeText(share, kpi.unit);
  return good === undefined || text === '0' ? { text, tone: 'quiet' } : { text, tone: good ? 'good' : 'bad' };
}
