import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/assistant/phrases/english.js';
import { french } from '../../src/assistant/phrases/french.js';
import type { Phrases } from '../../src/assistant/phrases/phrases.js';
import { type Samples, spoken, type Values, values } from '../phrase-values.js';

const samplesOf = ({ names: [a, b, c], figures: [n, m, k] }: Values): Samples<Phrases> => ({
  lever: {},
  unit: {},
  words: {
    of: [a, b],
    each: ['week'],
    listed: [[a, b, c]],
    times: [n],
    setTo: [n],
    setToShare: [n],
    setToText: [a],
    added: [-n, a],
    addedPoints: [n],
    inTime: [a, b, true],
    addedHours: [n, 'week'],
    takesOver: [n, 'L2'],
    shiftTaken: [n, m],
    ramp: [a, n, m, b],
    closed: [a, b, c],
    closureOf: [a, b, c, a],
    lasts: [a],
    longerBy: [a, true],
    fromDay: [a],
    toDay: [a],
    fromTo: [a, b],
    choice: [a, n, b],
    addsUpTo: [n],
    closedDays: [n],
    hoursLeft: [a, b],
    carriesNothing: [a],
    suppliesNothing: [a],
    takesNoOrders: [a],
    madeAlso: [a, b, [c]],
    newSupplier: ['Novachem', 'API-NEU', ['45 days']],
    notMade: ['NEU-60, S1'],
    onlyAt: ['VAC-200', 'L3'],
    scenario: [a],
    scenarioUntimed: [a],
    ofScenario: [a],
    soughtInstead: ['L2, 2026-01'],
    soughtOnTop: ['L2, 2026-01'],
    readAs: [a, b],
    whetherHolds: [a],
    againstBaseline: [a],
    byOwnBucket: ['week', 'month'],
    kpisOf: [a, b],
    swept: [a, n, m, k],
    sweptOver: ['change', [0.05, 0.1]],
    soughtParameter: [a, b],
    soughtLevel: [a, b],
    soughtChange: [a, true, b],
    soughtStop: [a, 'week', b],
    whyLate: [a],
    runsShort: [a],
    runsOutInFutures: [a],
    standsIn: [a],
    madeOf: [a],
    forecast: [[a, b]],
    accuracy: [[a, b]],
    forecastModels: [a],
    triedOnEnd: [a],
    allShown: [a],
    probability: [a],
    surviving: [a],
    sequence: [a],
    leversFor: [a],
    movedBy: [a],
  },
  problem: {
    kpiOfFamily: ['fill_rate'],
    madeAlready: [a, b],
    onlyThere: ['L3'],
    ofNamedOrAll: [a, [b, c]],
    mayMean: [[a, b, c]],
    componentOrProducts: [a],
    oneCustomer: [a],
    leavesOpen: [a],
    inSum: [a],
    noPrice: [a],
    stopsAnd: [a],
    range: [a],
    timeOrAlways: [a],
    growth: [a],
    otherWay: [a],
    amountMoreOrLess: [a],
    amountOrTarget: [a],
    noPoints: [a],
    otherUnit: [a, b, c],
    notWhole: [a, 'week'],
    gradualUntimed: [a, b],
    rangeOfWhat: [n, m],
    untimed: [a, b, c],
    noSharedComponent: [a],
    atMost: [a],
    moreInTotal: [a, b],
    howOften: [a],
    unclearWhen: [a, b],
    soughtUnclear: [a],
  },
  choice: {
    priority: [n],
    byShare: [n],
    changesByShare: [n, false],
    percent: [n],
    more: [a],
    less: [a],
    to: [a],
    ofAll: [a],
    without: [a],
    bankrupt: [a],
    deliversLate: [a],
    deliversHalf: [a],
    losesHours: [a, n],
    stops: [a],
    atThatTime: [a, b],
    timeFirst: [a],
    makeIt: [n],
    insteadOn: [a],
    takesOverAll: [a],
    makeItBe: [a],
  },
});

describe('what a reader says', () => {
  it.each([
    ['English', english],
    ['French', french],
  ])('holds its values in %s', (_, catalogue) => {
    fc.assert(
      fc.property(values, (given) => {
        const wrong = spoken(catalogue, samplesOf(given)).filter(({ missing }) => missing.length > 0);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is problems that end a sentence, in both languages', () => {
    const samples = samplesOf({ names: ['a§A', 'b§B', 'c§C'], figures: [11, 12, 13] });
    for (const catalogue of [english, french])
      for (const { place, text } of spoken(catalogue.problem, samples.problem))
        if (place !== 'soughtUnclear') expect(text, place).toMatch(/\.$/);
  });

  it('says the same in other words, but for what both languages write alike', () => {
    const samples = samplesOf({ names: ['a§A', 'b§B', 'c§C'], figures: [11, 12, 13] });
    const texts = new Map(spoken(english, samples).map(({ place, text }) => [place, text]));
    const alike = spoken(french, samples).filter(({ place, text }) => texts.get(place) === text);
    expect(alike.map(({ place }) => place)).toEqual([
      'words.listed',
      'words.times',
      'words.added',
      'words.addedPoints',
    ]);
  });

  it('keeps the way of a change of nothing', () => {
    expect([english.words.addedPoints(0), english.words.addedPoints(-0)]).toEqual(['+ 0 points', '− 0 points']);
  });

  it('puts de before names as French does', () => {
    expect(french.words.of('demande', 'insulin')).toBe("demande d'insulin");
    expect(french.words.of('heures', 'L1')).toBe('heures de L1');
    expect(french.words.of('heures', '')).toBe('heures');
  });
});
