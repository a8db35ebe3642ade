import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';

/** What a process must keep: the same bytes everywhere, a quiet end, no half-written file, no colour where none is wanted. */
const bin = resolve('bin/whatif.js');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-process-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const weekly = join(scratch, 'weekly');
spawnSync(process.execPath, [bin, 'init', weekly, '--quiet']);

const months = Array.from(
  { length: 48 },
  (_, index) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);

interface Ended {
  readonly out: string;
  readonly error: string;
  readonly code: number;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = weekly): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { cwd, env: { PATH: process.env.PATH, ...env }, maxBuffer: 1 << 28 },
      (error, out, text) => done({ out, error: text, code: error === null ? 0 : Number(error.code ?? -1) }),
    );
  });
}

describe('the same bytes', () => {
  const commands = [
    ['compare', '--format', 'csv'],
    ['compare'],
    ['compare', '--format', 'json'],
    ['forecast', '--format', 'csv'],
    ['brief', '--no-record', '--format', 'csv'],
    ['plan', 'surge', '--format', 'csv'],
    ['forecast', '--backtest', '--format', 'csv', '--origins', '1'],
    ['sweep', 'surge', '--sweep', 'surge=0:0.4:0.1', '--format', 'csv'],
    ['simulate', '--runs', '500', '--format', 'csv'],
  ];
  it.concurrent.each(commands.map((command) => [command.join(' '), command] as const))('%s', async (_, command) => {
    const first = await run(command);
    const [again, tokyo, german, one, two] = await Promise.all([
      run(command),
      run(command, { TZ: 'Asia/Tokyo' }),
      run(command, { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
      run([...command, '--jobs', '1']),
      run([...command, '--jobs', '2']),
    ]);
    expect(first.out.length).toBeGreaterThan(100);
    for (const other of [again, tokyo, german, one, two]) expect(other.out).toBe(first.out);
  });

  it('come from worker threads too, where there are many series', async () => {
    const many = join(scratch, 'many');
    spawnSync(process.execPath, [bin, 'init', many, '--quiet']);
    const rows = Array.from({ length: 500 }, (_, product) =>
      Array.from(
        { length: 30 },
        (_, month) =>
          `2024-${String((month % 12) + 1).padStart(2, '0')},P${product},${((product * 31 + month * 17) % 97) + 1}`,
      )
        .slice(0, 12)
        .join('\n'),
    );
    writeFileSync(join(many, 'data', 'demand.csv'), `date,product,quantity\n${rows.join('\n')}\n`);
    for (const file of readdirSync(join(many, 'data'))) if (file !== 'demand.csv') rmSync(join(many, 'data', file));
    rmSync(join(many, 'scenarios'), { recursive: true });
    rmSync(join(many, 'whatif.yaml'));
    // With a scenario all forecasts are made before the first is written; without one they are written as they are made.
    const [one, two, atOnce] = await Promise.all([
      run(['forecast', '--format', 'csv', '--jobs', '1'], {}, many),
      run(['forecast', '--format', 'csv', '--jobs', '2'], {}, many),
      run(['forecast', '--format', 'csv', '--scenario', 'baseline'], {}, many),
    ]);
    expect(one.code).toBe(0);
    expect(one.out.split('\n')).toHaveLength(500 * 12 + 2);
    expect(two.out).toBe(one.out);
    expect(atOnce.out).toBe(one.out);
  });
});

describe('a long history', () => {
  const long = join(scratch, 'long');
  const name = (series: number): string => `a product with quite a long name ${series % 8}-${series},a market far away`;
  const quantity = (series: number, month: number): number => ((series * 31 + month * 17) % 97) + 1;
  const bySeries = Array.from({ length: 450 }, (_, series) =>
    months.map((month, index) => `${month},${name(series)},${quantity(series, index)}`),
  ).flat();
  const byMonth = months.flatMap((month, index) =>
    Array.from({ length: 450 }, (_, series) => `${month},${name(series)},${quantity(series, index)}`),
  );
  const forecast = async (header: string, rows: readonly string[]): Promise<Ended> => {
    rmSync(long, { recursive: true, force: true });
    mkdirSync(long);
    writeFileSync(join(long, 'demand.csv'), `${header}\n${rows.join('\n')}\n`);
    return run(['forecast', '--format', 'csv', '--models', 'theta'], {}, long);
  };

  it('is read in few bytes a row, with the words and the bytes of any other reading', async () => {
    const packed = await forecast('date,product,location,quantity', bySeries);
    expect(packed.code).toBe(0);
    expect(packed.out.split('\n')).toHaveLength(450 * 12 + 2);
    expect(await forecast('date,product,location,quantity', byMonth)).toEqual(packed);
    // Every row is held where there is a column of prices.
    expect(
      await forecast(
        'date,product,location,quantity,price',
        bySeries.map((row) => `${row},`),
      ),
    ).toEqual(packed);
  });

  it('is complained of as any other', async () => {
    const { error, code } = await forecast('date,product,location,quantity', [...bySeries, '2025-01,P,L,1O']);
    expect(code).toBe(3);
    expect(error).toContain(`demand.csv:${bySeries.length + 2}:4`);
    expect(error).toContain('1O');
  });
});

describe('standard output and error', () => {
  it('holds the result alone, and says the rest on standard error', async () => {
    writeFileSync(join(weekly, 'data', 'notes.csv'), 'a\n1\n');
    const { out, error, code } = await run(['compare', 'overtime', '--format', 'csv']);
    const quiet = await run(['compare', 'overtime', '--format', 'csv', '--quiet']);
    rmSync(join(weekly, 'data', 'notes.csv'));
    expect(error).toContain('data/notes.csv is no table and is not read.');
    expect(quiet).toEqual({ out, error: '', code });
    expect(parse(out, { columns: true })[0]).toHaveProperty('change_percent');
  });

  it('has no colour in a pipe, has it where forced, and never with NO_COLOR', async () => {
    const colour = '\u001b[';
    expect((await run(['compare', 'surge'])).out).not.toContain(colour);
    expect((await run(['compare', 'surge'], { FORCE_COLOR: '1' })).out).toContain(colour);
    expect((await run(['compare', 'surge'], { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(colour);
    expect((await run(['compare', 'surge', '--no-color'], { FORCE_COLOR: '1' })).out).not.toContain(colour);
  });

  it('ends silently when its reader has seen enough', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `${process.execPath} ${bin} plan --format csv --quiet | head -1; echo "\${PIPESTATUS[0]}"`],
      { cwd: weekly, encoding: 'utf8' },
    );
    expect(stdout).toBe(
      'scenario,product,location,date,demand,opening,received,produced,issued,shipped,backlog,lost,expired,closing\n0\n',
    );
    expect(stderr).toBe('');
  });
});

describe('files', () => {
  it('writes the same to --output as to standard output, and nothing else', async () => {
    const { out } = await run(['compare', '--format', 'csv']);
    const written = await run(['compare', '--format', 'csv', '--output', 'kpis.csv']);
    expect([written.out, readFileSync(join(weekly, 'kpis.csv'), 'utf8')]).toEqual(['', out]);
    rmSync(join(weekly, 'kpis.csv'));
  });

  it.runIf(process.platform !== 'win32')('ends with 130 on Ctrl-C and leaves no half-written file', async () => {
    // Two thousand products keep the cores busy for far longer than this test waits.
    const busy = join(scratch, 'busy');
    spawnSync(process.execPath, [bin, 'init', busy, '--quiet']);
    for (const file of readdirSync(join(busy, 'data'))) rmSync(join(busy, 'data', file));
    rmSync(join(busy, 'scenarios'), { recursive: true });
    rmSync(join(busy, 'whatif.yaml'));
    const rows = Array.from({ length: 2000 }, (_, product) =>
      months.map((month, index) => `${month},P${product},${((product * 31 + index * 17) % 97) + 1}`).join('\n'),
    );
    writeFileSync(join(busy, 'data', 'demand.csv'), `date,product,quantity\n${rows.join('\n')}\n`);
    const child = spawn(
      process.execPath,
      [bin, 'forecast', '--backtest', '--origins', '20', '--horizon', '2', '--format', 'csv', '--output', 'late.csv'],
      { cwd: busy },
    );
    // A shell shows 130 for a process that the signal ends before it can answer it, too.
    const code = await new Promise((done) => {
      child.on('exit', (ended, signal) => done(signal === 'SIGINT' ? 130 : ended));
      setTimeout(() => child.kill('SIGINT'), 2500);
    });
    expect(code).toBe(130);
    expect(existsSync(join(busy, 'late.csv'))).toBe(false);
    expect(readdirSync(busy).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('text from data', () => {
  it('leaves nothing that a spreadsheet would run or a terminal would obey', async () => {
    const hostile = join(scratch, 'hostile');
    spawnSync(process.execPath, [bin, 'init', hostile, '--quiet']);
    for (const file of readdirSync(join(hostile, 'data'))) rmSync(join(hostile, 'data', file));
    rmSync(join(hostile, 'scenarios'), { recursive: true });
    const names = ['=cmd|calc', '+1+1', '-2+3', '@SUM(A1)', 'red\u001b[31m'];
    const rows = names.flatMap((name) => [11, 12].map((month) => `2025-${month},"${name}",5`));
    writeFileSync(join(hostile, 'data', 'demand.csv'), `date,product,quantity\n${rows.join('\n')}\n`);
    writeFileSync(join(hostile, 'whatif.yaml'), 'calendar: { bucket: month, horizon: 1 }\n');
    const { out } = await run(['forecast', '--format', 'csv'], {}, hostile);
    const products = (parse(out, { columns: true }) as { product: string }[]).map(({ product }) => product);
    expect(products.sort()).toEqual(["'+1+1", "'-2+3", "'=cmd|calc", "'@SUM(A1)", 'red\\u001b[31m']);
    expect((await run(['plan'], {}, hostile)).out).not.toContain('\u001b');
  });
});
