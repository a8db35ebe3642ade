import type { Reading } from '../../assistant/reading.js';
import { headlineKpis, kpis } from '../../kpi/index.js';
import { shareInterval } from '../../numeric/share-interval.js';
import { numberText } from '../../report/number-text.js';
import type { Result, Row } from '../../report/result.js';
import type { Phrases } from '../phrases/phrases.js';
import { type Change, changeSentence } from './change-sentence.js';

/** Sentences that answer a question from what the command behind it found; none where its tables or notes say so by themselves. */
export type Conclude = (result: Result) => readonly string[];

/** The conclusion from the tidy rows of the command that answers a question; `isAsked` tells which KPIs it names. */
type Concluding = (rows: readonly Row[], reading: Reading, say: Phrases) => readonly string[];

export function conclusionOf(reading: Reading, say: Phrases): Conclude {
  const conclude = concludingOf(reading);
  return ({ rows }) => (conclude === undefined ? [] : conclude([...rows], reading, say));
}

function concludingOf({ command: { name, arguments: flags } }: Reading): Concluding | undefined {
  if (name === 'compare') return flags.includes('--by') ? undefined : compared;
  if (name === 'simulate') return flags.includes('--stockouts') ? runningOut : simulated;
  if (name === 'plan') return flags.includes('--short') ? runningShort : undefined;
  if (name !== 'forecast' || flags.includes('--by') || flags.includes('--explain')) return undefined;
  return flags.includes('--backtest') ? backtested : forecast;
}

function askedKpis({ command: { arguments: flags } }: Reading): readonly string[] {
  const asked = flags.filter((_, index) => flags[index - 1] === '--kpi');
  return asked.length > 0 ? asked : headlineKpis;
}

/** So many are named, of what there may be many more. */
const mostNamed = 4;

function compared(rows: readonly Row[], reading: Reading, say: Phrases): readonly string[] {
  const changes = rows.map((row) => ({ ...changeOf(row), scenario: String(row.scenario) }));
  const scenarios = new Set(changes.map(({ scenario }) => scenario));
  const asked = askedKpis(reading);
  if (scenarios.size === 1) return [changeSentence(changes, asked, say)];
  const told = asked.flatMap((kpi) => ranked(kpi, changes, say) ?? []);
  return told.length === 0 ? [] : [say.answer.sentence(told)];
}

function changeOf({ kpi, unit, value, baseline }: Row): Change {
  return { kpi: String(kpi), unit: String(unit ?? ''), value: figure(value), baseline: figure(baseline) };
}

function figure(cell: Row[string]): number {
  return typeof cell === 'number' ? cell : NaN;
}

/** `margin, best first: launch 23.10M, surge 22.98M, baseline 21.32M`; undefined where it is not known. */
function ranked(
  kpi: string,
  changes: readonly (Change & { readonly scenario: string })[],
  { answer, number }: Phrases,
): string | undefined {
  const own = changes.filter((one) => one.kpi === kpi);
  if (own.length === 0) return undefined;
  const [{ unit, baseline }] = own;
  const others = own.map(({ scenario, value }) => ({ scenario, value }));
  const known = [{ scenario: 'baseline', value: baseline }, ...others].filter(({ value }) => !Number.isNaN(value));
  const text = (value: number): string => number(numberText(value, unit));
  if (known.length === 0) return undefined;
  if (known.every(({ value }) => text(value) === text(known[0].value))) return answer.alike(kpi, text(known[0].value));
  const better = kpis.find(({ name }) => name === kpi)?.better ?? 'neither';
  const way = better === 'lower' ? 1 : better === 'higher' ? -1 : 0;
  const sorted = known.toSorted((one, other) => way * (one.value - other.value));
  const named = sorted.slice(0, mostNamed).map(({ scenario, value }) => `${scenario} ${text(value)}`);
  return answer.ranked(kpi, way !== 0, named, sorted.length - named.length);
}

function simulated(rows: readonly Row[], reading: Reading, say: Phrases): readonly string[] {
  const { answer, number } = say;
  const asked = askedKpis(reading);
  const isMany = new Set(rows.map(({ scenario }) => scenario)).size > 1;
  return rows
    .filter(({ kpi }) => asked.includes(String(kpi)))
    .map((row) => {
      const [kpi, unit] = [String(row.kpi), String(row.unit ?? '')];
      const text = (cell: Row[string]): string => number(numberText(figure(cell), unit));
      const share = figure(row.probability);
      const expected = reading.drafts
        .flatMap(({ expect = [] }) => expect)
        .find((written) => written.startsWith(`${kpi} `));
      const shareText = (part: number): string => number(numberText(part, 'share'));
      const runs = figure(row.runs);
      const [low, high] = shareInterval(share, runs);
      const holds =
        expected === undefined || Number.isNaN(share)
          ? []
          : [
              answer.holdsIn(expected, shareText(share), shareText(1 - share), number(numberText(runs))),
              answer.sureBetween(shareText(low), shareText(high)),
            ];
      const middle = answer.onAverage(kpi, text(row.mean), text(row['q0.05']), text(row['q0.95']));
      return `${isMany ? `${row.scenario}: ` : ''}${answer.sentence([...holds, middle])}`;
    });
}

function runningOut(rows: readonly Row[], _: Reading, { answer, number }: Phrases): readonly string[] {
  const ever = new Map(rows.map((row) => [itemOf(row, answer), figure(row.probability_ever)]));
  const likeliest = [...ever].sort(([, one], [, other]) => other - one).slice(0, mostNamed);
  const told = likeliest.map(([item, share]) => answer.runsOut(item, number(numberText(share, 'share'))));
  return told.length === 0 ? [] : [answer.sentence([answer.atSomeTime(told)])];
}

function itemOf({ product, location }: Row, { itemAt }: Phrases['answer']): string {
  return location ? itemAt(String(product), String(location)) : String(product);
}

function runningShort(rows: readonly Row[], _: Reading, { answer, number }: Phrases): readonly string[] {
  if (rows.length === 0) return [];
  const worst = rows.reduce((one, other) => (figure(other.worst) > figure(one.worst) ? other : one));
  return [
    answer.sentence([
      answer.runShortNow(rows.length),
      answer.shortFirst(itemOf(rows[0], answer), String(rows[0].from)),
      answer.shortMost(
        itemOf(worst, answer),
        number(numberText(Math.round(figure(worst.worst)))),
        String(worst.worst_in),
      ),
    ]),
  ];
}

function forecast(rows: readonly Row[], _: Reading, { answer, number }: Phrases): readonly string[] {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const item = itemOf(row, answer);
    totals.set(item, (totals.get(item) ?? 0) + figure(row.mean));
  }
  const dates = rows.map(({ date }) => String(date)).sort();
  const units = (total: number): string => number(numberText(Math.round(total)));
  const sum = [...totals.values()].reduce((one, other) => one + other, 0);
  if (rows.length === 0 || Number.isNaN(sum)) return [];
  const [from, to] = [dates[0], dates[dates.length - 1]];
  if (totals.size === 1) return [answer.sentence([answer.forecastOf([...totals.keys()][0], units(sum), from, to)])];
  const [most, ofMost] = [...totals].reduce((one, other) => (other[1] > one[1] ? other : one));
  return [
    answer.sentence([
      answer.forecastOfAll(totals.size, units(sum), from, to),
      answer.forecastMost(most, units(ofMost)),
    ]),
  ];
}

/** The mean of the errors of all series, by what forecasts are held against. */
function backtested(rows: readonly Row[], _: Reading, { answer, number }: Phrases): readonly string[] {
  const offBy = (chosen: (row: Row) => boolean): number => {
    const errors = rows
      .filter(chosen)
      .map(({ wape }) => figure(wape))
      .filter((error) => !Number.isNaN(error));
    return errors.reduce((sum, error) => sum + error, 0) / errors.length;
  };
  const text = (error: number): string => number(numberText(error / 100, 'share'));
  const [own, naive] = [offBy(({ chosen }) => chosen === true), offBy(({ model }) => model === 'seasonal_naive')];
  return Number.isNaN(own) || Number.isNaN(naive) ? [] : [answer.sentence([answer.offBy(text(own), text(naive))])];
}
