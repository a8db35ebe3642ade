import { changeText, numberText } from '../../report/number-text.js';
import type { Phrases } from '../phrases/phrases.js';

/** A KPI of a scenario beside that of the baseline; NaN where one is not known. */
export interface Change {
  readonly kpi: string;
  readonly unit: string;
  readonly value: number;
  readonly baseline: number;
}

/** `fill_rate falls from 95.9% to 93.1%; margin stays at 21.30M`, of the KPIs that are known. */
export function changeSentence(changes: readonly Change[], names: readonly string[], say: Phrases): string {
  const chosen = names.flatMap((name) => changes.find(({ kpi }) => kpi === name) ?? []);
  const known = chosen.filter(({ value, baseline }) => !Number.isNaN(value) && !Number.isNaN(baseline));
  const told = known.map((change) => changeWords(change, say));
  return told.length > 0 ? say.answer.sentence(told) : say.answer.untold(names.join(', '));
}

function changeWords({ kpi, unit, value, baseline }: Change, { number, answer }: Phrases): string {
  const change = changeText(value - baseline, unit);
  const [from, to] = [baseline, value].map((figure) => number(numberText(figure, unit)));
  if (change === '0') return from === to ? answer.stays(kpi, to) : answer.hardlyMoves(kpi, from, to);
  const isUp = value > baseline;
  // `from 21.32M to 21.32M` would say nothing.
  if (from === to) return answer.movesBy(kpi, isUp, number(change.replace(/^[+-]/, '')), to);
  const by =
    unit === 'share'
      ? change
      : baseline === 0
        ? ''
        : changeText((value - baseline) / Math.abs(baseline), 'share').replace(' pts', '%');
  return answer.moves(kpi, isUp, from, to, number(by));
}
