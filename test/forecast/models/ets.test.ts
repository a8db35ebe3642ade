import { describe, expect, it } from 'vitest';
import { etsAhead } from '../../../src/forecast/models/ets/ahead.js';
import { evaluateForm, fitForm } from '../../../src/forecast/models/ets/fit-form.js';
import { type EtsForm, formText, layoutOf } from '../../../src/forecast/models/ets/form.js';
import { chooseForm, etsSearch } from '../../../src/forecast/models/ets.js';
import { goldenForms, goldenSeries } from '../r-golden.js';

const normal95 = 1.959963984540054;

function formOf(letters: string, damped: boolean): EtsForm {
  const [error, trend, season] = letters as unknown as [EtsForm['error'], EtsForm['trend'], EtsForm['season']];
  return { error, trend, season, damped };
}

function formOfMethod(method: string): EtsForm {
  return formOf(method.replace(/ETS|[(),d]/g, ''), method.includes('d'));
}

/** R’s parameters where our layout has them; R counts the season’s states backwards and leaves out the first bucket’s. */
function pointOf(form: EtsForm, par: Record<string, number>, season: number): Float64Array {
  const layout = layoutOf(form, season);
  const point = new Float64Array(layout.count);
  point[layout.alpha] = par.alpha;
  point[layout.level] = par.l;
  if (layout.beta >= 0) point[layout.beta] = par.beta / par.alpha;
  if (layout.trend >= 0) point[layout.trend] = par.b;
  if (layout.phi >= 0) point[layout.phi] = par.phi;
  if (layout.gamma >= 0) {
    point[layout.gamma] = par.gamma / (1 - par.alpha);
    let rest = form.season === 'A' ? 0 : season;
    for (let back = 0; back < season - 1; back++) rest -= par[`s${back}`];
    point[layout.season] = rest;
    for (let place = 1; place < season - 1; place++) point[layout.season + place] = par[`s${season - 1 - place}`];
  }
  return point;
}

const forms = goldenForms.map(
  (golden) => [`${golden.series} ${golden.model}${golden.damped ? ' damped' : ''}`, golden] as const,
);

describe('evaluateForm', () => {
  // R writes eight digits of its parameters: a likelihood at its maximum forgives that, to 1e-3.
  it.each(forms)(
    '%s: R’s parameters have R’s likelihood and AICc',
    (_, { series, model, damped, par, loglik, aicc }) => {
      const { values, period } = goldenSeries[series];
      const form = formOf(model, damped);
      const found = evaluateForm(form, Float64Array.from(values), period, pointOf(form, par, period));
      expect(Math.abs(found.logLikelihood - loglik)).toBeLessThan(1e-3);
      expect(Math.abs(found.aicc - aicc)).toBeLessThan(2e-3);
    },
  );

  // R’s bounds follow the same formulas as ours, so that they agree to 2e-3 of the forecast; for a multiplied trend R simulates 5,000
  // paths, and bounds may differ by 5%. Where the season multiplies, R’s mean holds the covariance of season and level: up to 1.2e-3 here.
  it.each(forms)(
    '%s: R’s parameters have R’s means and bounds of 95 per cent',
    (_, { series, model, damped, par, mean, lo95 }) => {
      const { values, period } = goldenSeries[series];
      const form = formOf(model, damped);
      const fitted = evaluateForm(form, Float64Array.from(values), period, pointOf(form, par, period));
      const ahead = etsAhead(fitted, mean.length, values.length);
      const simulated = form.trend === 'M';
      mean.forEach((expected, place) => {
        // A multiplied trend’s mean is simulated too.
        expect(Math.abs(ahead.mean[place] / expected - 1)).toBeLessThan(simulated ? 0.03 : 2e-3);
        const lower = ahead.mean[place] - normal95 * ahead.spread[place];
        expect(Math.abs(lower - lo95[place]) / Math.abs(expected)).toBeLessThan(simulated ? 0.05 : 2e-3);
      });
    },
  );
});

describe('fitForm', () => {
  // R’s search often ends early: ours has to be no less likely than R’s, to the 1e-3 that R’s own tolerance leaves.
  it.each(forms)('%s: is at least as likely as what R found', (_, { series, model, damped, loglik }) => {
    const { values, period } = goldenSeries[series];
    const found = fitForm(formOf(model, damped), Float64Array.from(values), period, etsSearch);
    expect(found?.logLikelihood).toBeGreaterThan(loglik - 1e-3);
  });

  // Where the likelihood has one clear top (no trend, no season) the parameters are R’s, to the flatness of that top.
  it.each(forms.filter(([, { model }]) => model === 'ANN'))('%s: finds R’s parameters', (_, { series, par }) => {
    const { values, period } = goldenSeries[series];
    const found = fitForm(formOf('ANN', false), Float64Array.from(values), period, etsSearch)!;
    expect(Math.abs(found.alpha - par.alpha)).toBeLessThan(2e-3);
  });
});

describe('chooseForm', () => {
  it.each(Object.entries(goldenSeries))('%s: the form is R’s or has a smaller AICc', (_, { values, period, ets }) => {
    const chosen = chooseForm(Float64Array.from(values), period)!;
    expect(chosen.aicc).toBeLessThan(ets.aicc + 2e-3);
    if (formText(chosen.form) === ets.method) expect(chosen.logLikelihood).toBeGreaterThan(ets.loglik - 1e-3);
  });

  it.each(Object.entries(goldenSeries))(
    '%s: with R’s parameters, means and bounds of 95 per cent are R’s',
    (_, { values, period, ets }) => {
      const form = formOfMethod(ets.method);
      const fitted = evaluateForm(form, Float64Array.from(values), period, pointOf(form, ets.par, period));
      const ahead = etsAhead(fitted, ets.mean.length, values.length);
      ets.mean.forEach((expected, place) => {
        expect(Math.abs(ahead.mean[place] / expected - 1)).toBeLessThan(form.season === 'M' ? 2e-3 : 1e-6);
        const upper = ahead.mean[place] + normal95 * ahead.spread[place];
        expect(Math.abs(upper - ets.hi95[place]) / Math.abs(expected)).toBeLessThan(form.season === 'M' ? 2e-2 : 1e-4);
      });
    },
  );
});
