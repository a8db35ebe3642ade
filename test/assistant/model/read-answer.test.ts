import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../../src/assistant/draft.js';
import { readAnswer } from '../../../src/assistant/model/read-answer.js';

const commands = ['compare', 'forecast', 'plan'];
const read = (answer: unknown) =>
  readAnswer('what if?', 'en', typeof answer === 'string' ? answer : JSON.stringify(answer), commands);
const scenario = { overrides: [{ table: 'demand', where: { product: 'INS-100' }, during: '2026-Q2', multiply: 1.2 }] };
const good = { drafts: [{ name: 'more', scenario }], command: { name: 'compare', arguments: ['more'] } };

describe('readAnswer', () => {
  it('takes a scenario and its command, as they would be written by hand', () => {
    const reading = read(good);
    expect(reading).toMatchObject({ kind: 'what_if', command: { name: 'compare', arguments: ['more'] }, unread: [] });
    if ('faults' in reading) throw new Error(reading.faults.join());
    expect(draftText(reading.drafts[0])).toBe(
      'scenario: more\noverrides:\n  - table: demand\n    where: { product: INS-100 }\n    during: 2026-Q2\n    multiply: 1.2\n',
    );
  });

  it('takes a command alone, and an answer between fences', () => {
    const answer = 'Sure!\n```json\n{"command": {"name": "forecast", "arguments": ["--backtest"]}}\n```\n';
    expect(read(answer)).toMatchObject({ kind: 'forecast', drafts: [], command: { arguments: ['--backtest'] } });
  });

  it('shows nothing else of what the model says', () => {
    const told = read({ ...good, answer: 'Fill rate falls to 91%', words: ['trust me'] });
    expect(JSON.stringify(told)).not.toMatch(/91%|trust/);
  });

  it('leaves open what the model leaves open', () => {
    expect(read({ ...good, unclear: ['next week'] })).toMatchObject({ unread: [{ text: 'next week', choices: [] }] });
  });

  it.each([
    ['I cannot help with that.', 'It is no JSON object.'],
    ['', 'It is no JSON object.'],
    ['{"drafts": [', 'It is no JSON object.'],
    [[1], 'It is no JSON object.'],
    [{ command: { name: 'rm', arguments: ['-rf'] } }, '"command" has no name of compare, forecast, plan.'],
    [{ ...good, command: { name: 'compare', arguments: 'more' } }, 'no list of texts'],
    [{ ...good, drafts: { more: scenario } }, '"drafts" is no list.'],
    [{ ...good, drafts: [{ name: '../x', scenario }] }, '"drafts" 1 is not'],
    [{ ...good, drafts: [{ name: 'x', scenario: { overrides: scenario.overrides[0] } }] }, 'is no list'],
    [{ ...good, drafts: [{ name: 'x', scenario: {} }] }, '"drafts" 1 changes nothing.'],
    [{ ...good, drafts: Array(11).fill(good.drafts[0]) }, 'more than 10'],
    [{ ...good, unclear: 'all' }, '"unclear" is no list of texts.'],
  ])('says what is wrong with %j', (answer, fault) => {
    expect(read(answer)).toEqual({ faults: [expect.stringContaining(fault)] });
  });

  it('never fails, whatever comes back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => `{"drafts": ${json}, "command": ${json}}`),
        ),
        (answer) => {
          const reading = read(answer);
          if (!('faults' in reading)) expect(commands).toContain(reading.command.name);
        },
      ),
    );
  });
});
