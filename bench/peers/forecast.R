# Forecasts by R's forecast package, to compare with.
# Rscript bench/peers/forecast.R INPUT OUTPUT METHODS
# INPUT has a line a series: name, season, horizon and the history, with commas. OUTPUT gets a line a method and series: method, name,
# processor seconds, then the means and the lower and upper bounds at 80% and at 95%, each as long as the horizon.
suppressPackageStartupMessages(library(forecast))
given <- commandArgs(trailingOnly = TRUE)
methods <- list(
  ets = function(history, horizon) forecast(ets(history), h = horizon, level = c(80, 95)),
  thetaf = function(history, horizon) thetaf(history, h = horizon, level = c(80, 95)),
  auto.arima = function(history, horizon) forecast(auto.arima(history), h = horizon, level = c(80, 95)),
  snaive = function(history, horizon) snaive(history, h = horizon, level = c(80, 95)),
  croston = function(history, horizon) croston(history, h = horizon)
)
bounds <- function(found, side, level, horizon) {
  if (is.null(found[[side]])) rep(NA, horizon) else as.numeric(as.matrix(found[[side]])[, level])
}
output <- file(given[2], "w")
for (line in readLines(given[1])) {
  cells <- strsplit(line, ",", fixed = TRUE)[[1]]
  horizon <- as.integer(cells[3])
  history <- ts(as.numeric(cells[-(1:3)]), frequency = as.integer(cells[2]))
  for (method in strsplit(given[3], ",")[[1]]) {
    started <- sum(proc.time()[1:2])
    found <- tryCatch(suppressWarnings(methods[[method]](history, horizon)), error = function(problem) NULL)
    seconds <- sum(proc.time()[1:2]) - started
    if (is.null(found)) next
    figures <- c(as.numeric(found$mean), bounds(found, "lower", 1, horizon), bounds(found, "upper", 1, horizon),
                 bounds(found, "lower", 2, horizon), bounds(found, "upper", 2, horizon))
    cat(method, cells[1], seconds, signif(figures, 10), sep = ",", file = output)
    cat("\n", file = output)
  }
}
close(output)
