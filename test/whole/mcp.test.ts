import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The server as a client meets it: a child process, driven by the client of the protocol's own SDK. */
const bin = resolve('bin/whatif.js');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-mcp-'));
const weekly = join(scratch, 'weekly');
spawnSync(process.execPath, [bin, 'init', weekly, '--quiet']);
const clients: Client[] = [];

afterAll(async () => {
  for (const client of clients) await client.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function connected(flags: readonly string[] = [], cwd = weekly): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', ...flags], cwd, stderr: 'pipe' }),
  );
  clients.push(client);
  return client;
}

interface Answer {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly [key: string]: unknown;
}

async function answer(client: Client, name: string, sent: Record<string, unknown> = {}): Promise<Answer> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: sent });
  const [{ text }] = content as [{ text: string }];
  if (isError) throw new Error(text);
  expect(JSON.parse(text)).toEqual(structuredContent);
  return structuredContent as Answer;
}

async function refusal(client: Client, name: string, sent: Record<string, unknown> = {}): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: sent });
  expect(isError).toBe(true);
  return (content as [{ text: string }])[0].text;
}

/** The rows that the command itself gives. */
function rowsOf(...args: readonly string[]): Answer['rows'] {
  const { stdout } = spawnSync(process.execPath, [bin, ...args, '--format', 'json'], { cwd: weekly, encoding: 'utf8' });
  return (JSON.parse(stdout) as Answer).rows;
}

describe('whatif mcp', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connected();
  });

  it('says who it is and lists its tools with what they take; none writes', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'whatif' });
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['list_tables', 'list_scenarios', 'check', 'compare', 'forecast', 'plan']),
    );
    expect(names).not.toContain('save_scenario');
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const compare = tools.find(({ name }) => name === 'compare');
    expect(Object.keys(compare?.inputSchema.properties ?? {})).toEqual([
      ...['scenarios', 'set', 'horizon', 'start', 'seed', 'by', 'kpi', 'top', 'sort', 'no_why', 'drafts', 'max_rows'],
    ]);
    const taken = tools.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {}));
    for (const writing of ['output', 'junit', 'save', 'watch']) expect(taken).not.toContain(writing);
  });

  it('lists tables with their columns and rows, and gives rows of them', async () => {
    const { tables } = await answer(client, 'list_tables');
    const lines = readFileSync(join(weekly, 'data', 'products.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(tables).toContainEqual(
      expect.objectContaining({
        table: 'products',
        rows: lines.length - 1,
        columns: expect.arrayContaining([expect.objectContaining({ name: 'product', type: 'text' })]),
      }),
    );
    const demand = await answer(client, 'read_table', { table: 'demand', from_row: 1, max_rows: 2 });
    expect(demand.rows).toHaveLength(2);
    expect(demand.rows[0].date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await refusal(client, 'read_table', { table: 'demnd' })).toContain('Did you mean "demand"?');
  });

  it('gives the rows that the commands give', async () => {
    const surge = await answer(client, 'compare', { scenarios: ['surge'], max_rows: 1000 });
    expect(surge.rows).toEqual(rowsOf('compare', 'surge'));
    const set = await answer(client, 'compare', { scenarios: ['surge'], set: { surge: 0.5 }, kpi: ['fill_rate'] });
    expect(set.rows).toEqual(rowsOf('compare', 'surge', '--set', 'surge=0.5', '--kpi', 'fill_rate'));
    const forecast = await answer(client, 'forecast', { max_rows: 3 });
    const forecasts = rowsOf('forecast');
    expect(forecast.rows).toEqual(forecasts.slice(0, 3));
    expect(forecast.rows_total).toBe(forecasts.length);
    const why = await answer(client, 'plan', { scenario: 'surge', why: 'INS-100' });
    expect(why.rows).toEqual(rowsOf('plan', 'surge', '--why', 'INS-100'));
  });

  it('passes on names, flags with values and flags that repeat', async () => {
    const explain = await answer(client, 'explain', { kpi: 'fill_rate', scenario: 'surge' });
    expect(explain).toMatchObject({ command: 'explain', scenario: 'surge' });
    const seek = await answer(client, 'seek', { parameter: 'surge', until: 'fill_rate >= 98%', to: '50%' });
    expect(seek).toMatchObject({ command: 'seek', rows_total: 1 });
    const sweep = await answer(client, 'sweep', {
      scenario: 'surge',
      sweep: ['surge=0:0.2:0.1'],
      kpi: ['fill_rate', 'otif'],
    });
    expect(sweep.rows.map(({ surge }) => surge)).toEqual([0, 0, 0.1, 0.1, 0.2, 0.2]);
  });

  it('plans a scenario that stands in no file as it plans the same one in a file', async () => {
    const scenario = { params: { more: '30%' }, overrides: [{ table: 'demand', multiply: '1 + more' }] };
    const drafted = await answer(client, 'compare', { drafts: [{ name: 'more', scenario }], max_rows: 1000 });
    const file = join(weekly, 'scenarios', 'more.yaml');
    writeFileSync(file, JSON.stringify(scenario));
    try {
      expect(drafted.rows).toEqual(rowsOf('compare', 'more'));
    } finally {
      rmSync(file);
    }
    const planned = await answer(client, 'plan', { drafts: [{ scenario }], max_rows: 1 });
    expect(planned.rows[0]).toMatchObject({ scenario: 'draft' });
  });

  it('answers what is wrong as the commands say it, and goes on', async () => {
    expect(await refusal(client, 'compare', { scenarios: ['surg'] })).toContain('Did you mean "surge"?');
    expect(await refusal(client, 'compare', { scenario: ['surge'] })).toBe(
      'compare has no argument "scenario". Did you mean "scenarios"?',
    );
    const typo = { overrides: [{ table: 'demand', where: { product: 'INS-10O' }, multiply: 2 }] };
    expect(await refusal(client, 'compare', { drafts: [{ scenario: typo }] })).toContain('Did you mean "INS-100"?');
    expect(await refusal(client, 'compare', { drafts: [{ scenario: 7 }] })).toContain('A draft is no scenario.');
    expect(await refusal(client, 'compare', { scenarios: ['--output=/tmp/x'] })).toContain('is no scenario');
    expect(await refusal(client, 'compare', { by: 'colour' })).toContain('Allowed choices are product');
    expect(await refusal(client, 'seek', {})).toContain('seek needs "parameter"');
    expect(await refusal(client, 'save_scenario', { name: 'a', scenario: {} })).toContain('--allow-write');
    expect(await refusal(client, 'compair')).toContain('There is no tool "compair".');
    expect((await answer(client, 'check')).rows.length).toBeGreaterThan(3);
  });

  it('answers calls that come at once, each with its own', async () => {
    const kpis = ['fill_rate', 'otif', 'backlog'];
    const answers = await Promise.all(
      kpis.map((kpi) => answer(client, 'compare', { scenarios: ['surge'], kpi: [kpi] })),
    );
    expect(answers.map(({ rows }) => rows[0].kpi)).toEqual(kpis);
  });

  it('gives the morning note, and leaves no record of it', async () => {
    const brief = await answer(client, 'brief', { scenario: 'surge', max_rows: 5 });
    expect(brief.rows[0]).toMatchObject({ section: 'result', item: 'fill_rate' });
    expect(existsSync(join(weekly, '.whatif'))).toBe(false);
  });

  it('gives scenario files and schemas as resources', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['whatif://schema/scenario', 'whatif://scenario/surge']),
    );
    const { contents } = await client.readResource({ uri: 'whatif://scenario/surge' });
    const [{ text }] = contents as { text: string }[];
    expect(text).toBe(readFileSync(join(weekly, 'scenarios', 'surge.yaml'), 'utf8'));
    await expect(client.readResource({ uri: 'whatif://scenario/none' })).rejects.toThrow('There is no resource');
  });

  it('saves a scenario when it may write: one that can be planned, and never over another', async () => {
    const writer = await connected(['--allow-write', '--data', weekly], scratch);
    const scenario = { overrides: [{ table: 'demand', multiply: 1.1 }] };
    const { saved } = await answer(writer, 'save_scenario', { name: 'saved', scenario });
    expect(saved).toBe(join('weekly', 'scenarios', 'saved.yaml'));
    expect(rowsOf('compare', 'saved', '--kpi', 'fill_rate')).toHaveLength(1);
    expect(await refusal(writer, 'save_scenario', { name: 'saved', scenario })).toContain('has the name of another');
    expect(await refusal(writer, 'save_scenario', { name: '../out', scenario })).toContain('is no name for a scenario');
    const nothing = { overrides: [{ table: 'demand', where: { product: 'NONE' }, multiply: 2 }] };
    expect(await refusal(writer, 'save_scenario', { name: 'nothing', scenario: nothing })).toContain('NONE');
    expect([existsSync(join(scratch, 'out.yaml')), existsSync(join(weekly, 'scenarios', 'nothing.yaml'))]).toEqual([
      false,
      false,
    ]);
  });

  it('ends when its input does, and writes nothing but the protocol', () => {
    const ended = spawnSync(process.execPath, [bin, 'mcp'], {
      cwd: weekly,
      encoding: 'utf8',
      input: `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'forecast', arguments: {} } })}\n`,
    });
    expect(ended.status).toBe(0);
    expect(ended.stderr).toBe('');
    const messages = ended.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; jsonrpc: string });
    expect(messages.map(({ id, jsonrpc }) => [id, jsonrpc])).toEqual([
      [1, '2.0'],
      [2, '2.0'],
    ]);
  });
});
