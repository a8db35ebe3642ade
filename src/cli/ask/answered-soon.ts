import type { Reading } from '../../assistant/reading.js';

/** Who asks waits for the answer: of a probability, two points are near enough. */
const precision = ['--precision', '2%'];

/** A reading whose command plays no more futures than it takes to answer it, where the question does not say how many. */
export function answeredSoon(reading: Reading): Reading {
  const { name, arguments: words } = reading.command;
  if (name !== 'simulate' || words.includes('--runs')) return reading;
  return { ...reading, command: { name, arguments: [...words, ...precision] } };
}
