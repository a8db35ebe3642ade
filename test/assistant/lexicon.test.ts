import { describe, expect, it } from 'vitest';
import { leverOf, levers } from '../../src/assistant/understand/changes/lever.js';
import { english } from '../../src/assistant/understand/lexicon/english.js';
import { french } from '../../src/assistant/understand/lexicon/french.js';
import { packed, unpacked } from '../../src/assistant/understand/lexicon/packed.js';
import { lexiconsWritten } from '../../src/assistant/understand/lexicon/written.js';
import { conditionColumns } from '../../src/scenario/read-where.js';
import { declarationOf } from '../../src/tables/declarations/index.js';

describe('lexicons', () => {
  it('say the same senses in every language', () => {
    expect(Object.keys(french.words).sort()).toEqual(Object.keys(english.words).sort());
  });

  it('are written without capitals and accents, as tokens are compared', () => {
    for (const { words } of [english, french])
      for (const list of Object.values(words))
        expect(list).toBe(list.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  });

  it('are the same when they are read as text', () => {
    for (const lexicon of lexiconsWritten()) {
      const read = unpacked(JSON.parse(JSON.stringify(packed(lexicon))));
      expect(read).toEqual(lexicon);
      expect([...read.phrases.keys()]).toEqual([...lexicon.phrases.keys()]);
      expect([...read.guessable]).toEqual([...lexicon.guessable]);
    }
  });
});

describe.each(levers.map((lever) => [lever.name, lever] as const))(
  'lever %s',
  (name, { table, column, where, timed }) => {
    it('moves a column of a table, chosen by columns that the table knows', () => {
      const declaration = declarationOf(table);
      const columns = conditionColumns(declaration).map((one) => one.name);
      expect(leverOf(name).table).toBe(table);
      expect(declaration.columns.map((one) => one.name)).toContain(column ?? declaration.overridden);
      expect(timed === true && declaration.time === undefined).toBe(false);
      const unknown = Object.entries(where).filter(
        ([kind, one]) => !['family', 'site'].includes(kind) && !columns.includes(one),
      );
      expect(unknown).toEqual([]);
    });
  },
);
