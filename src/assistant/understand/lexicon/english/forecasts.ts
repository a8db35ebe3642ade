/** English. What questions about forecasts ask for: how they come about, how wide they are, and how well they did. */
export const forecasts: Readonly<Record<string, string>> = {
  'ask:forecast': `
    what do you see coming {, for} |
    what do you expect |
    forecast~ | predict~ | prediction~ | projection~ | project | expected demand | outlook | expect to sell | demand be |
    sales be | will we sell | forecasting | anticipated demand | expected sales | expected volumes | projected | projected demand |
    projected sales | projected volume | sales outlook | demand outlook | future demand | future sales | what will we sell |
    sell in the next | demand for the next | prognosis | estimate of | estimate~ | demand plan | what do we expect to sell | {what, how much} {can, should, must} {we, i} expect {for, in} |
    do we expect to sell | will be sold | going to sell | forecasted | demand development | be demanded | demand look like |
    sales look like | how much will we sell | how many will we sell | sell in | be sold | will sell | will need | will want | will ask for |
    will order | expected to sell | predicted | predicted sales | demand be in | prediction | order intake forecast | demand forecast |
    sales forecast | volume forecast | forecasted demand | projections | anticipated sales | anticipated volumes | estimated demand |
    estimated sales | demand estimate | sales estimate | foreseen demand | foreseen sales | demand projection | sales projection |
    projected volumes | predicted demand | predicted volumes | expected to be sold | expect to be sold | likely demand | likely sales |
    expected order volume | forecasts for | do we sell | do we end the year at | we end the year at | do we finish the year at |
    do we expect to ship | units do we end the year | does the year end at | will the year end at | do we close the year at | forecast say |
    forecasts say | forecast tell us | forecasts tell us | forecast show | forecasts show | forecast says | forecast look like |
    rerun the forecast | redo the forecast | refresh the forecast | update the forecast | rerun the forecast for | a new forecast |
    new forecast | fresh forecast | a fresh forecast | fc | fcst | fcast | frcst | forcast | fct | how much will be sold | forecasted sales |
    {prediction, forecast, forecasting} {interval, intervals, band, bands, range, ranges} | we ll move | will we move | we will move |
    {will, do, would} {customers, clients, people} {want, need, order, buy, ask for} | market be | how {big, large, strong, high} will |
    {volume, volumes, sales, demand, quantities, quantity} should {i, we} {plan, budget, expect} {, for, with, on} |
    extrapolat~ | {best, your best} {guess, guesses, estimate} | {your, my, our} {view, take} on | what s your {view, take} on |
    pull up {expected sales, the forecast, expected demand, forecasts} | {demand, sales} {trend, trends, trajectory, evolution} |
    {will buy, buys} the {most, least} | expected units | going to do | what do the numbers say | {lowest, highest, strongest, weakest, best, peak} month for`,
  'mark:to-expect':
    '{what, how much} {can, should, must} {we, i} expect {for, in} | what do you expect | what do you see coming',
  'ask:accuracy': `
    hit the mark | on the mark | on target |
    any good or not | what are they {, really, actually} worth |
    any good | good enough | any use | of any use | worth anything | much good | of much use | any better than a guess | up to scratch |
    how far off | how far off were | accurate | accuracy | how accurate | forecast accuracy | forecast error~ | error~ | how good |
    how good is | how reliable | reliable | how well | backtest~ | back test | mase | smape | wape | bias | how precise | precise | trust |
    trustworthy | can we trust | how wrong | quality of the forecast | forecast quality | reliability | precision | how right |
    correct are | how correct | how close | credible | dependable | how dependable | how trustworthy | how accurate is | how accurate are |
    how accurate was | how accurate were | hit rate | wrong | off | how much can we trust | can i trust | rely on | can we rely on |
    confidence in | how confident are we in | how good are | how good were | how good was | how well did | track record | right |
    past performance | performance of the forecast | forecast performance | performance | trusted | believed | be trusted | be relied on |
    relied on | mape | rmse | wmape | mae | can we count on | count on | can we depend on | can we believe | can they be trusted |
    do they hold up | how far off were we | how far off were we on | how far off are we | how far off was the forecast | how wrong were we |
    how wrong were we on | how much were we off | by how much were we off | how badly were we off | did we miss the mark |
    deviation | deviations | calibrated | come true | came true | don t trust`,
  'ask:measure': `
    mean absolute scaled error | scaled error |
    {did, have} we {forecast, forecasted, predict, predicted} | accurate | accuracy | how accurate | forecast accuracy | backtest~ |
    back test | mase | smape | wape | forecast error~ |
    forecast errors | prediction error~ | forecasting error~ | quality of the forecast | forecast quality | forecast precision |
    forecast reliability | forecast bias | bias of the forecast | mape | rmse | wmape | mae | how far off were we | how far off were we on |
    how far off are we | how far off was the forecast | how wrong were we | how wrong were we on | how much were we off |
    by how much were we off | how badly were we off |
    naive | seasonal naive | {, the} naive {one, forecast, model, method} | seasonal naive {forecast, model, method} | {against, on} the past |
    {against, on} {past data, history, historical data} | tested on the past |
    {forecast, forecast quality, forecast accuracy} report | kpis of {forecast quality, forecast accuracy} |
    forecast performance | {quality, accuracy, reliability} of {, the, our} {predictions, forecasts, forecasting} | forecast {kpi, kpis}`,
  'ask:model': `
    model | models | {, forecast, forecasting, prediction, statistical, the} {method, methods, algorithm, algorithms} |
    {forecast, forecasting, prediction, statistical} {model, models, technique, techniques} | {and, } which one won |
    how did you get to | how do you get to | how did you arrive at`,
  'ask:precise': `
    accurate | accuracy | how accurate {, is, are, was, were, have} | how {accurate, precise, reliable, good} are we | predictable |
    unpredictable | predictability | {most, least} predictable | how predictable | be {forecast, forecasted, predicted} at all | forecastable |
    what percentage error | how far off do we tend | accuracy figures | precise | how precise | bias | biased |
    {average, mean} {error, errors, deviation} |
    mean absolute error | mean absolute percentage error | {percentage, absolute, relative, typical, usual, expected} {error, errors} |
    {margin, margins} of error | {error, accuracy} {metrics, measures, figures, rates, rate} | how {large, big} is {our, the} error |
    how far {out, off} {are, were} we | how far off {do, did} we tend to be | how far off do we {get, go} |
    how far off {are, were} we usually | {most, mostly, usually} wrong | where are we wrong | where we go wrong |
    where do we go wrong | where do we miss {, the most, most} | by what {percentage, percent} do we miss |
    by how much do we {, usually, typically} miss | how close do we {, usually, normally, typically} get | how close are we |
    how close {, do we} come | were we right about | were we right | did we get it right | off the mark | how far off the mark |
    rely on {the, your, our, these, those} {numbers, figures} | {trust, believe} {the, your, our, these, those} {numbers, figures} |
    trust in {the, your, our} {numbers, figures} | track record | hit rate | how well do we predict | how good are we at predicting |
    error | errors | average miss | {get, gets, got} wrong | {largest, biggest, smallest} {error, errors} | how did we do on | did we miss |
    how much off are we | how {far off, wrong, much off} have we been |
    how much did we miss | how {trustworthy, accurate, reliable} enough | {trustworthy, accurate, reliable, precise} enough | percentage of error`,
  'ask:misjudged': `
    {too, overly, rather} {optimistic, pessimistic} |
    overestimat~ | underestimat~ | over estimat~ | under estimat~ | overforecast~ | underforecast~ | over forecast~ | under forecast~ |
    overpredict~ | underpredict~ | over predict~ | under predict~ | overshoot | overshot | overshooting | undershoot | undershot |
    {over, over -} or {underforecast, underforecasting, underforecasted} | {over, over -} or under {forecast, forecasting, predict, predicting, estimate, estimating} |
    {over, over -} and under {forecast, forecasting, predict, predicting, estimate, estimating} |
    {under, under -} or over {forecast, forecasting, predict, predicting, estimate, estimating} |
    overestimate or underestimate | underestimate or overestimate | overestimating or underestimating |
    systematically too {high, low} | consistently too {high, low} | always too {high, low} |
    {over, over -} or {undershoot, undershot, underestimation, underestimate} | {over, over -} or underestimation of | underestimation |
    overestimation |
    tendency to be too {low, high} | lean to the {high, low} side | {too, always too} {high, low} on`,
  'mark:overstated': 'overestimated | overstated | overvalued | overcounted',
  'mark:understated': 'underestimated | understated | undervalued | undercounted',
  'ask:judged': `
    underestimated | overestimated | underrated | overrated | understated | overstated |
    worst | best | worse | better | less well | less well than | poorly | how bad | are bad | bad forecasts | bad forecast | wrong |
    what s wrong with | hardest | harder |
    most difficult | easy | easiest | easier | how {hard, difficult, easy} is it to | misses | worst misses | {have, has} the {worst, best} |
    worst {first, ones first, at the top} | {largest, biggest, highest} {first, errors first, misses first} |
    {can, should, do} {i, we, you} believe |
    biggest misses | hold water | hold up | holds up | believable | be believed | we good at | are we good at |
    {too, overly, rather, quite, generally, usually, systematically} {high, low, optimistic, pessimistic, cautious, conservative} |
    {too, on the} high or {too, on the} low | {run, runs, running} {high, low} {, or high, or low} | on the {high, low} side | optimistic |
    pessimistic |
    {high, low} or {high, low} | come true | came true | confident | how confident can {i, we} be in | how much confidence |
    how confident {should, are} we be in | calibrated | well calibrated |
    repeating last year | just repeating last year | {way, far, totally, completely} off |
    {have, has} {done, performed, fared} | perform | performed | fared |
    evaluat~ | evaluate | assess | assesses | assessing | better than | worse than | how sure are you about | how sure are you of |
    how certain are you {about, of} | how sure can {i, we} be about | solid | how solid | robust | sound |
    {positive, negative} or {positive, negative} | held up | hold true |
    base {my, our, the, a} plan on | {fit, fits} | enough`,
  'mark:forecasting': `
    forecast~ | forecasting | forecasted | predict~ | prediction~ | predicted | projection~ | outlook | fc | fcst | fcast | frcst | forcast |
    fct | forecasts for | sales forecast | demand forecast | predictability | predictable | unpredictable |
    {more, less, higher, lower} than {forecast, expected}`,
  'mark:actual': `
    actual | actuals | {actual, real} {sales, demand, volumes, orders, figures, numbers} | reality | realised | realized | what really happened |
    what actually happened | what was {, actually, really} sold | what we {, actually, really} sold | what came`,
  'mark:interval': `
    between {which, what} {values, figures, limits} | interval | intervals | {prediction, forecast, confidence, uncertainty} {interval, intervals, band, bands, range, ranges, limits} |
    band | bands | range | ranges | error bar | error bars | bounds | {upper, lower} bound | {upper, lower} bounds |
    {upper and lower, lower and upper} {bound, bounds, limit, limits} | {best, worst} and {best, worst} case |
    {best case and worst, worst case and best} case | {low and high, high and low} {estimate, estimates, case, cases, figure, figures} |
    {a low and a high, low and a high} {estimate, case, figure} |
    {optimistic and pessimistic, pessimistic and optimistic} {, case, cases, estimate} |
    {low, lower} and {, a, an} {high, higher, upper} {line, limit, bound, end, edge, value} | {low and high, high and low} {line, lines, range} |
    {upper and lower, lower and upper} {line, lines, end, ends, edge} | {low line and, low line and a} high line |
    {high line and, high line and a} low line |
    plus minus | uncertainty band |
    how wide is | how wide are | upside and downside | downside and upside | {at, in the} worst {, case} | {at, in the} best {case, of times}`,
  'mark:quantile': `
    quantile | quantiles | percentile | percentiles | decile | deciles |
    median | medians`,
  'percentile:50': 'median | medians',
  'mark:uncertain': 'uncertain | uncertainty | how uncertain | uncertainty of | how volatile | how variable',
  'mark:derived': `
    based on | calculated | computed | made | built | derived | arrive at | arrived at | come up with | comes up with | came up with |
    obtained | worked out | put together | come about | behind | what is behind | what s behind | rest on | rests on | founded on |
    justify | justifies | justified`,
  'mark:height': `
    high | low | flat | highest | lowest | strongest | weakest`,
  'mark:choosing': `
    settle on | settled on | choose | chose | chosen | pick | picked | select | selected | use | used | uses | tried | try | weighed | considered | that one |
    this one | applied | fits | fits best | one of them`,
  'mark:evolving': `
    develop~ | evolv~ | evolution | development | trend | trends | trending | trajectory | heading | headed | 
      growth | peak | peaks | peaking | pick up | picks up | coming up |
    in store | future | the future | the future look like | direction | momentum | change |
    flat | stable | hold up | holds up | hold stay flat | seasonal`,
  'mark:straying': `
    miss | misses | missed | missing by | err | errs | deviate | deviates | deviated | stray | strays | diverge | diverges | go wrong |
    goes wrong | miss by | misses by | miss it by`,
  'mark:hindsight': `
    looking back | look back | in hindsight | with hindsight | in retrospect | historically | in the past | over the past | on the past |
    the past | past | so far | to date | until now | up to now`,
  'mark:hitting': `
    land | lands | landed | fall | falls | fell | fallen | lie | lies | hold | holds | cover | covers | covered | coverage | contain | contains |
    capture | captures | hit | hits | within | inside | outside | inside of | outside of | calibrated | well calibrated |
    stay | stays`,
  'mark:whither': 'where s | where is | where are | where will | where do you see | where do we see | wheres',
  'mark:series': 'series | time series | each series | every series',
};
