import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { keepRun, lastRun, recordPath } from '../../src/history/last-run.js';
import { parseRecord, type RunRecord, recordForm, recordText } from '../../src/history/run-record.js';

const root = mkdtempSync(join(tmpdir(), 'whatif-record-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const record: RunRecord = {
  form: recordForm,
  bucket: 'week',
  start: 2922,
  startDate: '2026-01-05',
  inputs: [{ file: 'data/demand.csv', sha256: 'ab' }],
  tables: [{ table: 'demand', rows: 3, column: 'quantity', sums: { A: 1.5 } }],
  kpis: { fill_rate: 0.97, backlog: null },
  short: [{ item: 'A@DE', from: '2026-01-12', units: 4 }],
  peaks: { L1: 1.05 },
  shares: [0.1, 0.9],
  forecasts: [{ product: 'A', location: 'DE', mean: [1], lower: [0.5], upper: [null] }],
};

describe('records of runs', () => {
  it('come back as they were kept', () => {
    keepRun(root, 'surge', record, (path, pieces) => writeFileSync(path, [...pieces].join('')));
    expect(lastRun(root, 'surge')).toEqual({ record, notes: [] });
  });

  it('keep what is unknown as unknown', () => {
    expect(JSON.parse(recordText({ ...record, kpis: { otif: NaN } })).kpis).toEqual({ otif: null });
  });

  it('are none before the first run', () => {
    expect(lastRun(root, 'baseline')).toEqual({ notes: [] });
  });

  it('are not compared with, and said, where another version or a hand wrote them', () => {
    keepRun(root, 'old', record, (path) => writeFileSync(path, JSON.stringify({ ...record, form: 0 })));
    expect(lastRun(root, 'old')).toEqual({
      notes: [`${recordPath('old')} is no record of this version; it is not compared with.`],
    });
    expect(readFileSync(join(root, recordPath('old')), 'utf8')).toContain('"form":0');
  });

  it('say so where their folder cannot be made, and are none where they cannot be read', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => keepRun(join(root, 'file'), 'surge', record, () => {})).toThrow('Make way for that folder');
    mkdirSync(join(root, recordPath('folder')), { recursive: true });
    expect(lastRun(root, 'folder').notes).toHaveLength(1);
  });

  it('are never made of what is none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseRecord(text) === undefined));
    const { forecasts: _forecasts, ...cut } = record;
    expect(parseRecord(JSON.stringify(cut))).toBeUndefined();
  });
});
