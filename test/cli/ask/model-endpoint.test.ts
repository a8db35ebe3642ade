import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelEndpoint } from '../../../src/cli/ask/model-endpoint.js';

/** A real service on loopback that plays good, wrong, slow and broken answers. */
type Play = (response: ServerResponse) => void;
let play: Play = () => {};
let headers: IncomingHttpHeaders = {};
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    headers = request.headers;
    request.resume().on('end', () => play(response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
const ask = (timeout: number): Promise<string> =>
  modelEndpoint({ url: url(), model: 'tiny', timeout }, 'secret-1')([{ role: 'user', content: 'Forecast?' }]);

const patient = 10;
const hasty = 0.3;

describe('modelEndpoint', () => {
  it('gives the text of the first choice, and sends the key', async () => {
    play = (response) => response.end('{"choices": [{"message": {"content": "{}"}}, {"message": {"content": "no"}}]}');
    expect(await ask(patient)).toBe('{}');
    expect(headers.authorization).toBe('Bearer secret-1');
  });

  it('reads letters that arrive in two pieces', async () => {
    const bytes = Buffer.from('{"choices": [{"message": {"content": "été"}}]}');
    const cut = bytes.indexOf(0xc3) + 1;
    play = (response) => {
      response.write(bytes.subarray(0, cut));
      setTimeout(() => response.end(bytes.subarray(cut)), 20);
    };
    expect(await ask(patient)).toBe('été');
  });

  it('sends no key over an open line', () => {
    const open = { url: 'http://example.org/v1', model: 'tiny', timeout: 1 };
    expect(() => modelEndpoint(open, 'secret-1')).toThrow('over an open line');
    expect(() => modelEndpoint(open, undefined)).not.toThrow();
  });

  it.each<[string, Play, number, string]>([
    [
      'a page instead of an answer',
      (response) => response.end('<html>'),
      patient,
      'does not answer as a chat service does',
    ],
    [
      'another form of answer',
      (response) => response.end('{"choices": []}'),
      patient,
      'does not answer as a chat service does',
    ],
    ['no answer in an answer', (response) => response.end('null'), patient, 'does not answer as a chat service does'],
    [
      'a refused key',
      (response) => response.writeHead(401).end('{"error": "bad key"}'),
      patient,
      'Set WHATIF_ASSISTANT_KEY',
    ],
    ['too many questions', (response) => response.writeHead(429).end(), patient, 'wait and ask again'],
    ['a fault', (response) => response.writeHead(500).end('out of  memory'), patient, 'answers 500: out of memory'],
    ['a long fault', (response) => response.writeHead(500).end('x'.repeat(9999)), patient, 'x…'],
    ['a redirect', (response) => response.writeHead(302, { location: '/other' }).end(), patient, 'cannot be reached'],
    ['an end in the middle', (response) => cutOff(response), patient, 'cannot be reached'],
    ['an answer without end', (response) => endless(response), patient, 'more than a megabyte'],
    ['nothing at all', () => {}, hasty, 'gives no answer within 0.3 seconds'],
    ['a drop now and then', (response) => drip(response), hasty, 'gives no answer within 0.3 seconds'],
  ])('says so at %s', async (_, played, timeout, words) => {
    play = played;
    const failure = await ask(timeout).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: 'BadInput', message: expect.stringContaining(words) });
    expect(String(failure)).not.toContain('secret-1');
  });
});

function cutOff(response: ServerResponse): void {
  response.write('{"cho');
  setTimeout(() => response.destroy(), 20);
}

function endless(response: ServerResponse): void {
  const piece = 'x'.repeat(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 100);
}
