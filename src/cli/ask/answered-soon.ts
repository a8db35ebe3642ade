import type { Reading } from '../../assistant/reading.js';

/** Who asks waits for the answer: so many futures tell a share to within ten points, and the answer says how sure it is. */
const soon = '100';
const playing: readonly string[] = ['simulate', 'risks'];

/** A reading whose command plays no more futures than an answer may wait for, where the question does not say how many. */
export function answeredSoon(reading: Reading): Reading {
  const { name, arguments: words } = reading.command;
  if (!playing.includes(name) || words.includes('--runs')) return reading;
  return { ...reading, command: { name, arguments: [...words, '--runs', soon] } };
}
