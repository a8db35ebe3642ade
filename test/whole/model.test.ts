import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** The second reader against a real service on loopback, which plays good, wrong, slow and broken answers. */
const bin = resolve('bin/whatif.js');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-model-'));
const weekly = join(scratch, 'weekly');
spawnSync(process.execPath, [bin, 'init', weekly, '--quiet']);
const config = readFileSync(join(weekly, 'whatif.yaml'), 'utf8');

type Play = (response: ServerResponse, turn: number) => void;
interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}
let play: Play = () => {};
const asked: Asked[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString()) as Asked['body'];
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      play(response, asked.length);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  configure(`url: ${address()}, model: tiny, timeout: 2`);
});
beforeEach(() => asked.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
const configure = (assistant: string): void =>
  writeFileSync(join(weekly, 'whatif.yaml'), `${config}\nassistant: { ${assistant} }\n`);

interface Ended {
  readonly out: string;
  readonly error: string;
  readonly code: number;
}

function ask(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, 'ask', ...args],
      { cwd: weekly, env: { PATH: process.env.PATH, ...env } },
      (error, out, text) => done({ out, error: text, code: error === null ? 0 : Number(error.code ?? -1) }),
    );
  });
}

function says(content: string): Play {
  return (response) => response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}

const scenario = { overrides: [{ table: 'demand', where: { product: 'INS-100' }, multiply: 1.5 }] };
const good = JSON.stringify({
  drafts: [{ name: 'half-more', scenario }],
  command: { name: 'compare', arguments: ['half-more'] },
});
const odd = 'Suppose the tsunami of orders for INS-100 comes half again as strong';

describe('a language model as second reader', () => {
  it('reads what the built-in reader does not; its scenario is shown and planned like any other', async () => {
    play = says(good);
    const { out, error, code } = await ask([odd], { WHATIF_ASSISTANT_KEY: 'secret-1' });
    expect(error).toContain('Asking tiny at 127.0.0.1');
    expect(error).toContain('multiply: 1.5');
    expect(error + out).not.toContain('secret-1');
    expect(out).toContain('fill_rate');
    expect([0, 4]).toContain(code);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: '/v1/chat/completions', headers: { authorization: 'Bearer secret-1' } });
    expect(asked[0].body.model).toBe('tiny');
    expect(asked[0].body.messages[1].content).toContain('INS-100');
  });

  it('is not asked where the built-in reader understands, unless it is wanted', async () => {
    play = says(JSON.stringify({ command: { name: 'forecast', arguments: ['--series', 'INS-100'] } }));
    const own = await ask(['what if demand of INS-100 rises 20%?', '--dry-run']);
    expect([own.code, asked.length]).toEqual([0, 0]);
    const wanted = await ask(['what if demand of INS-100 rises 20%?', '--dry-run', '--model']);
    expect([wanted.code, wanted.out, asked.length]).toEqual([0, 'whatif forecast --series INS-100\n', 1]);
    expect(asked[0].headers.authorization).toBeUndefined();
  });

  it('is told what the reader of scenarios says, and may put it right', async () => {
    const typo = good.replace('"demand"', '"demnd"');
    play = (response, turn) => says(turn === 1 ? typo : good)(response, turn);
    const { out, code } = await ask([odd, '--dry-run']);
    expect([code, out]).toEqual([0, expect.stringContaining('table: demand')]);
    expect(asked[1].body.messages.at(-1)?.content).toContain('Did you mean "demand"?');
  });

  it('may not write, nor read elsewhere', async () => {
    for (const flag of ['--output=x.csv', '--data=/', '--watch', '--junit']) {
      play = says(JSON.stringify({ command: { name: 'compare', arguments: ['surge', flag] } }));
      const { error, code } = await ask([odd]);
      expect([code, error]).toEqual([3, expect.stringContaining(`compare has no flag ${flag} that may be used here`)]);
    }
    play = says(JSON.stringify({ command: { name: 'init', arguments: ['x'] } }));
    expect(await ask([odd])).toMatchObject({ code: 3, out: '' });
  });

  it('says why it fails, and what the built-in reader makes of the question', async () => {
    play = (response) => response.writeHead(500).end('out of memory\n\u001b[31m');
    const { out, error, code } = await ask([odd]);
    expect([code, out]).toEqual([3, '']);
    expect(error).toContain('answers 500: out of memory');
    expect(error).toContain('is neither a name of this project nor a word');
    for (const unwanted of ['\u001b', '\n    at ']) expect(error).not.toContain(unwanted);
  });

  it('says so where nobody listens, where it is not configured, and where the key would go over an open line', async () => {
    try {
      configure(`url: http://127.0.0.1:${await closedPort()}/v1, model: tiny`);
      expect(await ask([odd])).toMatchObject({ code: 3, error: expect.stringContaining('ECONNREFUSED') });
      configure('url: http://example.org/v1, model: tiny');
      const open = await ask([odd], { WHATIF_ASSISTANT_KEY: 'secret-1' });
      expect(open).toMatchObject({ code: 3, error: expect.stringContaining('over an open line') });
      configure('url: ftp://example.org, model: tiny');
      expect(await ask([odd])).toMatchObject({ code: 3, error: expect.stringContaining('is no address of a service') });
      configure('model: tiny');
      expect(await ask([odd])).toMatchObject({ code: 3, error: expect.stringContaining('has no address') });
      writeFileSync(join(weekly, 'whatif.yaml'), config);
      expect(await ask([odd, '--model'])).toMatchObject({
        code: 3,
        error: expect.stringContaining('names no language model'),
      });
      expect(asked).toHaveLength(0);
    } finally {
      configure(`url: ${address()}, model: tiny, timeout: 2`);
    }
  });
});

async function closedPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  await new Promise((closed) => other.close(closed));
  return port;
}
