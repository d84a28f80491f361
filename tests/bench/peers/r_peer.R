#!/usr/bin/env Rscript
# SPDX-License-Identifier: GPL-3.0-or-later
# The reference workload in R, vectorised: r_peer.R TABLE TASKS, where TABLE is what numpy_peer.py table prints.
# Prints as engine_bench does.
given <- commandArgs(trailingOnly = TRUE)
tiers <- read.csv(given[1])
tasks <- as.integer(given[2])
set.seed(1)

start <- proc.time()[["elapsed"]]
cost <- numeric(tasks)
failed <- logical(tasks)
for (stage in split(tiers, tiers$stage)) {
  s <- stage[1, ]
  at <- which(!failed)
  cost[at] <- cost[at] + s$lookup
  if (s$hit > 0) at <- at[runif(length(at)) >= s$hit]
  z <- rnorm(length(at))
  prompt <- s$prefix + exp(s$in_mean + s$in_sd * z)
  for (t in seq_len(nrow(stage))) {
    tier <- stage[t, ]
    for (attempt in seq_len(tier$attempts)) {
      k <- length(at)
      if (k == 0) break
      out <- pmin(exp(s$out_mean + s$out_sd * (s$rho * z + sqrt(1 - s$rho^2) * rnorm(k))), s$out_max)
      read <- if (attempt > 1) rep(s$prefix, k) else ifelse(runif(k) < s$prefix_hit, s$prefix, 0)
      long <- prompt >= 200000
      cost[at] <- cost[at] + (prompt - read) * ifelse(long, tier$long_input, tier$input) +
        read * ifelse(long, tier$long_cached, tier$cached) + out * ifelse(long, tier$long_output, tier$output) + s$tool
      again <- runif(k) < tier$malformed
      at <- at[again]
      z <- z[again]
      prompt <- prompt[again]
    }
  }
  failed[at] <- TRUE
}
p95 <- sort(cost, partial = floor(.95 * tasks) + 1)[floor(.95 * tasks) + 1]
each <- (proc.time()[["elapsed"]] - start) * 1e9 / tasks
cat(sprintf("%.4f mean %.9g se %.3g success %.6f p95 %.6g\n", each, mean(cost), sd(cost) / sqrt(tasks), mean(!failed), p95))
