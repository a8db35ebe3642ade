import type { Tone, ViewCell } from './result.js';

const levels = '▁▂▃▄▅▆▇█';

/** A line of values as small columns, from the least to the largest of them; unknown values leave a gap. */
export function sparkline(values: ArrayLike<number>, from?: number, to?: number): string {
  const known = Array.from(values).filter(Number.isFinite);
  const least = from ?? Math.min(...known);
  const span = (to ?? Math.max(...known)) - least;
  return Array.from(values, (value) => {
    if (!Number.isFinite(value)) return ' ';
    const level = span > 0 ? Math.floor(((value - least) / span) * levels.length) : 0;
    return levels[Math.max(0, Math.min(levels.length - 1, level))];
  }).join('');
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `width` columns for a value of at most `largest`, drawn to an eighth of a column. */
export function bar(value: number, largest: number, width: number): string {
  if (!(value > 0) || !(largest > 0)) return '';
  const steps = Math.round(Math.min(1, value / largest) * width * 8);
  return '█'.repeat(Math.floor(steps / 8)) + eighths[steps % 8];
}

/** Two bars from a middle line, as a tornado has them: what stands left of it and what stands right. */
export function twoSidedBar(left: number, right: number, largest: number, width: number): string {
  const half = Math.floor(width / 2);
  const leftBar = '█'.repeat(Math.round(Math.min(1, left / largest) * half));
  return `${leftBar.padStart(half)}│${bar(right, largest, half)}`;
}

/** A load as a cell of a heat map: its percentage, quiet where little, bad above what there is. */
export function heatCell(share: number): ViewCell {
  if (!Number.isFinite(share)) return { text: '·', tone: 'quiet' };
  return { text: `${Math.round(share * 100)}`, ...toneOf(share) };
}

function toneOf(share: number): { tone?: Tone } {
  if (share > 1 + 1e-9) return { tone: 'bad' };
  if (share >= 0.9) return { tone: 'strong' };
  return share < 0.5 ? { tone: 'quiet' } : {};
}
