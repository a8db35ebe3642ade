import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../src/forecast/models/index.js';
import { kpis } from '../../src/kpi/index.js';
import { settingDeclarations } from '../../src/project/settings.js';
import { verbs } from '../../src/scenario/verbs/index.js';
import { tableDeclarations } from '../../src/tables/declarations/index.js';

/**
 * Lists in docs are written from the declarations that the code works from: between `<!-- generated: NAME -->` and
 * `<!-- end -->`. WHATIF_REFRESH=1 writes them.
 */
const lists: Readonly<Record<string, () => string>> = {
  tables: () =>
    tableDeclarations
      .map(
        ({ name, summary, columns }) =>
          `### ${name}\n\n${summary}\n\n${table(
            ['column', 'type', 'unit', 'default', 'what it is'],
            columns.map((column) => [
              `\`${column.name}\`${column.required ? ' *' : ''}`,
              column.choices ? column.choices.join(', ') : column.type,
              column.unit ?? '',
              String(column.default ?? ''),
              column.description + (column.references ? ` (in ${column.references.table}, where there is one)` : ''),
            ]),
          )}`,
      )
      .join('\n'),
  settings: () =>
    table(
      ['key', 'default', 'what it is'],
      settingDeclarations.map(({ path, default: preset, description }) => [`\`${path}\``, preset, description]),
    ),
  verbs: () =>
    table(
      ['verb', 'what it does', 'example'],
      verbs.map(({ name, summary, example }) => [`\`${name}\``, summary, `\`${example}\``]),
    ),
  kpis: () =>
    table(
      ['KPI', 'unit', 'better', 'definition'],
      kpis.map(({ name, unit, better, definition }) => [`\`${name}\``, unit, better, definition]),
    ),
  models: () =>
    table(
      ['model', 'what it is', 'source'],
      models.map(({ name, summary, source }) => [`\`${name}\``, summary, source]),
    ),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

const holders: Readonly<Record<string, readonly string[]>> = {
  'docs/tables.md': ['tables', 'settings'],
  'docs/scenarios.md': ['verbs', 'kpis'],
  'docs/models.md': ['models'],
};

describe('lists in docs', () => {
  it.each(Object.entries(holders))('%s', (file, names) => {
    const before = readFileSync(file, 'utf8');
    const after = names.reduce(
      (text, name) =>
        text.replace(
          new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`),
          (_, begin: string, end: string) => `${begin}
${lists[name]()}
${end}`,
        ),
      before,
    );
    if (process.env.WHATIF_REFRESH) writeFileSync(file, after);
    else expect(after).toBe(before);
    for (const name of names) expect(before).toContain(`<!-- generated: ${name} -->`);
  });
});
