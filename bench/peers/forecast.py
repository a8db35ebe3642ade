"""Forecasts by Nixtla's statsforecast, to compare with; the same input and output as forecast.R.

python3 bench/peers/forecast.py INPUT OUTPUT METHODS

Compilation is left out: every method first runs on the first series, unmeasured.
"""
import sys
import time

import numpy as np
from statsforecast.models import AutoETS, AutoTheta

methods = {
    "AutoETS": lambda season: AutoETS(season_length=season),
    "AutoTheta": lambda season: AutoTheta(season_length=season),
}


def forecast(method, season, horizon, history):
    return methods[method](season).forecast(y=history, h=horizon, level=[80, 95])


def read(path):
    with open(path) as lines:
        for line in lines:
            name, season, horizon, *history = line.strip().split(",")
            yield name, int(season), int(horizon), np.array(history, dtype=np.float64)


source, target, names = sys.argv[1:4]
series = list(read(source))
with open(target, "w") as output:
    for method in names.split(","):
        for season in sorted({each[1] for each in series}):
            _, _, horizon, history = next(each for each in series if each[1] == season)
            forecast(method, season, horizon, history)
        for name, season, horizon, history in series:
            started = time.process_time()
            try:
                found = forecast(method, season, horizon, history)
            except Exception as problem:
                print(f"{method} {name}: {problem}", file=sys.stderr)
                continue
            seconds = time.process_time() - started
            columns = [found[key] if key in found else np.full(horizon, np.nan)
                       for key in ("mean", "lo-80", "hi-80", "lo-95", "hi-95")]
            figures = ",".join(f"{value:.10g}" for value in np.concatenate(columns))
            output.write(f"{method},{name},{seconds:.6f},{figures}\n")
