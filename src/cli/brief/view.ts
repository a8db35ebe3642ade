import { type ComparedKpi, isGood } from '../../analysis/compare.js';
import { changeText, numberText, unknown } from '../../report/number-text.js';
import type { Block, ViewCell } from '../../report/result.js';
import type { BriefLine, Section } from './line.js';

interface Part {
  readonly section: Section;
  readonly title: string;
  /** Titles of its columns: those of numbers stand right. */
  readonly columns: readonly PartColumn[];
  readonly cells: (line: BriefLine, kpis: readonly ComparedKpi[]) => readonly ViewCell[];
}

interface PartColumn {
  readonly title: string;
  readonly isNumber?: true;
  readonly wraps?: true;
  /** Left out where no line has anything from an earlier run. */
  readonly isBefore?: true;
}

const plain = (text: string): ViewCell => ({ text });
const number = (title: string): PartColumn => ({ title, isNumber: true });
const earlier = (title: string): PartColumn => ({ title, isNumber: true, isBefore: true });

/** How each part of the note is shown to people. */
const parts: readonly Part[] = [
  {
    section: 'data',
    title: 'Data since the last run',
    columns: [{ title: 'what' }, { title: 'of it' }, number('now'), number('before'), number('change'), { title: '' }],
    cells: ({ item, measure, value, before, note }) => [
      ...[item, measure].map(plain),
      ...(measure === 'file' ? ['', '', ''] : [numberText(value), numberText(before), changeText(value - before)]).map(
        plain,
      ),
      plain(note),
    ],
  },
  {
    section: 'result',
    title: 'Results',
    columns: [{ title: 'KPI' }, number('now'), earlier('last run'), earlier('change')],
    cells: ({ item, unit, value, before }, kpis) => [
      plain(item),
      plain(numberText(value, unit)),
      plain(numberText(before, unit)),
      changeCell(
        kpis.find(({ name }) => name === item),
        value - before,
        unit,
      ),
    ],
  },
  {
    section: 'short',
    title: 'Runs short',
    columns: [
      { title: 'item' },
      { title: 'from' },
      number('at worst'),
      earlier('last run'),
      { title: 'held up by', wraps: true },
    ],
    cells: ({ item, date, value, before, note }) => [
      ...[item, date].map(plain),
      { text: numberText(Math.round(value)), ...(value > 0 ? { tone: 'bad' as const } : { tone: 'good' as const }) },
      plain(Number.isNaN(before) ? unknown : numberText(Math.round(before))),
      plain(note),
    ],
  },
  {
    section: 'forecast',
    title: 'Forecasts that went wrong',
    columns: [{ title: 'series' }, { title: 'date' }, number('actual'), number('forecast'), { title: 'interval' }],
    cells: ({ item, date, value, before, note }) =>
      [item, date, numberText(value), numberText(before), note].map(plain),
  },
  {
    section: 'resource',
    title: 'Tightest resources',
    columns: [{ title: 'resource' }, { title: 'peak in' }, number('peak'), earlier('last run'), { title: '' }],
    cells: ({ item, date, value, before, note }) =>
      [item, date, numberText(value, 'share'), numberText(before, 'share'), note].map(plain),
  },
  {
    section: 'lever',
    title: 'What would help',
    columns: [{ title: 'for' }, { title: 'what', wraps: true }],
    cells: ({ item, note }) => [item, note].map(plain),
  },
];

function changeCell(kpi: ComparedKpi | undefined, change: number, unit: string): ViewCell {
  const good = kpi === undefined ? undefined : isGood(kpi, change);
  const text = changeText(change, unit);
  return good === undefined ? { text, tone: 'quiet' } : { text, tone: good ? 'good' : 'bad' };
}

/** The note as people see it: the sentences, then a table for each part that has something to say, its first lines. */
export function briefView(
  headline: readonly string[],
  lines: readonly BriefLine[],
  kpis: readonly ComparedKpi[],
  top: number,
): readonly Block[] {
  const sentences = headline.map((title): Block => ({ title, columns: [], lead: 0, rows: [] }));
  return [...sentences, ...parts.flatMap((part) => blockOf(part, lines, kpis, top))];
}

function blockOf(
  { section, title, columns, cells }: Part,
  lines: readonly BriefLine[],
  kpis: readonly ComparedKpi[],
  top: number,
): Block[] {
  const own = lines.filter((line) => line.section === section);
  if (own.length === 0) return [];
  const shown = section === 'result' ? own : own.slice(0, top);
  const hasBefore = own.some(({ before }) => !Number.isNaN(before));
  const kept = columns.map(({ isBefore }) => hasBefore || !isBefore);
  return [
    {
      title: shown.length < own.length ? `${title} (${shown.length} of ${own.length})` : title,
      columns: columns
        .filter((_, column) => kept[column])
        .map(({ title, isNumber, wraps = false }) => ({ title, align: isNumber ? 'right' : 'left', wraps })),
      lead: 1,
      rows: shown.map((line) => cells(line, kpis).filter((_, column) => kept[column])),
    },
  ];
}
