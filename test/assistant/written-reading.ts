import type { Draft, WrittenOverride } from '../../src/assistant/draft.js';
import type { Reading } from '../../src/assistant/reading.js';

/** A reading as the tables of questions write it: overrides, what else the scenario holds, the command; `?` where it must be asked back. */
export function writtenReading({ unread, drafts, command }: Reading): string {
  if (unread.length > 0) return '?';
  const parts = drafts.flatMap(partsOf);
  const words = command.arguments.map((word) => (/\s/.test(word) ? JSON.stringify(word) : word)).join(' ');
  const isPlain = command.name === 'compare' && words === (drafts[0]?.name ?? '-');
  const shown = isPlain ? '' : `> ${`${command.name} ${words}`.trim()}`;
  return [parts.join(' ; '), shown].filter((part) => part !== '').join(' ');
}

function partsOf(draft: Draft): string[] {
  return [
    ...draft.overrides.flatMap(overrideTexts),
    ...(draft.extends ? [`extends=${draft.extends.join(',')}`] : []),
    ...Object.entries(draft.params ?? {}).map(([name, value]) => `param ${name}=${value}`),
    ...(draft.expect ?? []).map((expectation) => `expect=${expectation}`),
  ];
}

function overrideTexts({ table, column, where = {}, during, insert, ...verbs }: WrittenOverride): string[] {
  if (insert !== undefined)
    return [insert].flat().map(
      (row) =>
        `${table} + ${Object.entries(row)
          .map(([name, value]) => `${name}=${value}`)
          .join(' ')}`,
    );
  const [verb, value] = Object.entries(verbs)[0];
  const number = typeof value === 'number' ? Number(value.toFixed(6)) : amountText(value);
  const conditions = Object.entries(where).map(([name, values]) => `${name}=${[values].flat().join(',')}`);
  const target = column === undefined ? table : `${table}.${column}`;
  return [[target, ...conditions, ...(during === undefined ? [] : [`@${during}`]), `${verb}=${number}`].join(' ')];
}

function amountText(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value
    ? `${value.from}..${value.to}`
    : value;
}
