import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** `ask` and `chat` in a real pseudo-terminal: typing, arrow keys, Ctrl-C, a narrow window. */
const bin = resolve('bin/whatif.js');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-chat-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const down = '\u001b[B';

interface Seen {
  readonly text: string;
  readonly raw: string;
  readonly code: number;
}

/** Types each answer when the words before it, the prompt among them, have come on the screen: Enter in a list only once the pointer stands where it should. */
function typed(
  args: readonly string[],
  answers: readonly (readonly [waitFor: RegExp, keys: string])[],
  columns = 100,
): Promise<Seen> {
  const env = { PATH: process.env.PATH ?? '', HOME: scratch, TERM: 'xterm-256color' };
  const terminal = spawn(process.execPath, [bin, ...args], { cols: columns, rows: 50, cwd: scratch, env });
  let raw = '';
  let next = 0;
  let from = 0;
  terminal.onData((data) => {
    raw += data;
    const answer = answers[next];
    if (answer === undefined || !answer[0].test(plain(raw.slice(from)))) return;
    next++;
    from = raw.length;
    setTimeout(() => terminal.write(answer[1]), 150);
  });
  return new Promise((done) => {
    terminal.onExit(({ exitCode }) => done({ raw, text: plain(raw), code: exitCode }));
  });
}

function plain(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's own codes are what is taken away.
  return raw.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, '');
}

beforeAll(async () => {
  await typed(['init', 'plan', '--example', 'weekly'], []);
});

describe('whatif ask in a terminal', () => {
  it('shows the scenario, asks, and runs', async () => {
    const { text, code } = await typed(
      ['ask', '--data', 'plan', 'insulin demand +5% in April'],
      [[/What now\?/, '\r']],
    );
    expect(text).toContain('where: { family: insulin }');
    expect(text).toContain('fill_rate');
    expect(code).toBe(0);
  });

  it('runs nothing after Cancel', async () => {
    const { text, code } = await typed(
      ['ask', '--data', 'plan', 'insulin demand +5% in April'],
      [[/What now\?/, `${down}${down}${down}\r`]],
    );
    expect(text).not.toContain('fill_rate');
    expect(code).toBe(0);
  });
});

describe('whatif ask in a terminal, in French', () => {
  it('asks in French before it runs, and runs nothing after Annuler', async () => {
    const { text, code } = await typed(
      ['ask', '--data', 'plan', "la demande d'insuline augmente de 5 % en avril"],
      [[/Et maintenant \?[\s\S]*Annuler/, `${down}${down}${down}\r`]],
    );
    expect(text).toContain('Enregistrer le scénario et le lancer');
    expect(text).not.toContain('fill_rate');
    expect(code).toBe(0);
  });
});

describe('whatif chat', () => {
  it('answers, follows up, takes back, saves, and ends', async () => {
    const { text, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, 'what if insulin demand rises 5% in April?\r'],
        [/Zero everywhere[\s\S]*ask:/, 'only for DE\r'],
        [/Zero everywhere[\s\S]*ask:/, 'save as small-surge\r'],
        [/Wrote[\s\S]*ask:/, '/history\r'],
        [/2\. only for DE[\s\S]*ask:/, '/quit\r'],
      ],
    );
    expect(code).toBe(0);
    expect(text).toContain('location: DE');
    expect(readFileSync(join(scratch, 'plan', 'scenarios', 'small-surge.yaml'), 'utf8')).toContain(
      'where: { family: insulin, location: DE }',
    );
  });

  it('answers in French in a narrow window: a question about what stands, and back, and in English again', async () => {
    const { text, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, "et si la demande d'insuline augmentait de 5 % en avril ?\r"],
        [/Zéro partout[\s\S]*question :/, 'et quels produits manquent ?\r'],
        [/ce qui manque[\s\S]*question :/, 'annule ça\r'],
        [/Compris : demande d'insulin × 1,05[\s\S]*question :/, '/undo\r'],
        [/Il ne reste rien à annuler[\s\S]*question :/, 'which products run short?\r'],
        [/what runs short[\s\S]*ask:/, '/quit\r'],
      ],
      60,
    );
    expect(code).toBe(0);
    expect(text).not.toContain('A fault in whatif');
  });

  it('puts a question together from menus, with arrow keys and search', async () => {
    const { text, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, '\r'],
        [/What would you like\?/, '\r'],
        [/What changes\?/, `${down}\r`],
        [/Whose\?/, 'L2'],
        [/❯ L2/, '\r'],
        [/When\?/, 'from 4 to 8 May\r'],
        [/Zero everywhere[\s\S]*ask:/, '/quit\r'],
      ],
    );
    expect(code).toBe(0);
    expect(text).toContain('L2 closed from 2026-05-04 to 2026-05-08');
  });

  it('puts a question together from menus in French, too', async () => {
    const { text, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, 'quels produits manquent ?\r'],
        [/ce qui manque[\s\S]*question :/, '\r'],
        [/Que voulez-vous \?/, '\r'],
        [/Qu'est-ce qui change \?/, `${down}\r`],
        [/De qui, de quoi \?/, 'L2'],
        [/❯ L2/, '\r'],
        [/Quand \?/, 'du 4 au 8 mai\r'],
        [/Zéro partout[\s\S]*question :/, '/quit\r'],
      ],
    );
    expect(code).toBe(0);
    expect(text).toContain('arrêt de L2 du 2026-05-04 au 2026-05-08');
  });

  it('offers what was probably meant', async () => {
    const { text, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, 'what if INS-10 demand rises 5% in April?\r'],
        [/Did you mean/, '\r'],
        [/Zero everywhere[\s\S]*ask:/, '/quit\r'],
      ],
    );
    expect(code).toBe(0);
    expect(text).toContain('demand of INS-100');
  });

  it('completes what it asked back, by what is chosen or typed, and shows what stands', async () => {
    const { text, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, 'what if insulin demand drops?\r'],
        [/Did you mean[\s\S]*none of these/, '\r'],
        [/Zero everywhere[\s\S]*ask:/, 'only in Germany\r'],
        [/Zero everywhere[\s\S]*ask:/, 'what have I changed so far?\r'],
        [/multiply: 0\.9[\s\S]*ask:/, 'and if vaccine demand rises?\r'],
        [/Did you mean[\s\S]*none of these/, `${down}${down}\r`],
        [/ask:/, '15%\r'],
        [/Zero everywhere[\s\S]*ask:/, '/quit\r'],
      ],
    );
    expect(code).toBe(0);
    expect(text).toContain('where: { family: insulin, location: DE }');
    expect(text).toContain('demand of vaccine × 1.15');
  });

  it.each([60, 100])('leaves a terminal of %i columns as it found it on Ctrl-C', async (columns) => {
    const { raw, code } = await typed(
      ['chat', '--data', 'plan'],
      [
        [/ask:/, '\r'],
        [/What would you like\?/, '\u0003'],
      ],
      columns,
    );
    expect(code).toBe(130);
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(raw.lastIndexOf('\u001b[?25l'));
    expect(raw).not.toContain('A fault in whatif');
    expect(existsSync(join(scratch, 'plan', 'scenarios'))).toBe(true);
  });
});
