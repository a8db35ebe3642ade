/** Shown where a figure is not known. */
export const unknown = '–';

/**
 * A number as people read it: shares as percentages, large numbers grouped and without decimals, small ones with the
 * digits that tell them apart. The same on every machine, whatever its locale.
 */
export function numberText(value: number | null | undefined, unit = ''): string {
  if (value === null || value === undefined || Number.isNaN(value)) return unknown;
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (unit === 'share') return `${grouped(value * 100, shareDecimals(value))}%`;
  return Math.abs(value) >= million
    ? `${grouped(value / million, millionDecimals(value))}M`
    : grouped(value, decimalsFor(value));
}

const million = 1e6;

/** Four digits are enough to compare by; all of them stand in CSV. */
function millionDecimals(value: number): number {
  return Math.abs(value) >= 1000 * million ? 0 : Math.abs(value) >= 100 * million ? 1 : 2;
}

/** The same of what lies between two values: between two shares, points. */
export function differenceText(value: number, unit = ''): string {
  return unit === 'share' ? numberText(value, unit).replace('%', ' pts') : numberText(value, unit);
}

/** A difference with its sign, for changes; no change is `0`. */
export function changeText(value: number, unit = ''): string {
  if (Number.isNaN(value)) return unknown;
  const shown = differenceText(value, unit);
  if (!/[1-9∞]/.test(shown)) return '0';
  return value > 0 ? `+${shown}` : shown;
}

function shareDecimals(value: number): number {
  return Math.abs(value) >= 10 ? 0 : 1;
}

function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000 || Number.isInteger(value)) return 0;
  if (size >= 100) return 1;
  if (size >= 1) return 2;
  return size >= 0.01 ? 3 : 4;
}

function grouped(value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const text = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(fixed) ? `-${text}` : text;
}

const rawDigits = 12;

/** A number for other programs: twelve digits, so that what sums leave behind them does not differ from solver to solver. */
export function rawNumber(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(rawDigits));
}
