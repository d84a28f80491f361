// SPDX-License-Identifier: GPL-3.0-or-later
// The reference workload as a Squiggle program that runs one task after another: squiggle_peer.mjs FOLDER TASKS, where FOLDER
// holds node_modules. Prints as engine_bench does. The time is that of the program, without starting node.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const entry = createRequire(pathToFileURL(folder + "/")).resolve("@quri/squiggle-lang");
const { run } = await import(pathToFileURL(entry));

const z95 = 1.6448536269514722;
const prices = {};
const [head, ...rows] = readFileSync("reference_prices.csv", "utf8").trim().split("\n").map((line) => line.split(","));
for (const row of rows) {
  const cell = (name) => row[head.indexOf(name)];
  const long = Number(cell("prompt_from_tokens")) > 0 ? 1 : 0;
  (prices["bench/" + cell("model")] ??= [])[long] = ["input", "cached_input", "output"].map((c) => Number(cell(c)) / 1e6);
}
const stages = JSON.parse(readFileSync("reference.json", "utf8")).pipeline.stages.map((s) => {
  const { fresh } = s.input, { visible } = s.output;
  const rho = 2 * Math.sin((Math.PI / 6) * s.input_output_correlation);
  const tries = s.route.flatMap((t) =>
    Array.from({ length: t.attempts }, (_, a) => `{first: ${a === 0}, bad: ${t.malformed}, short: [${prices[t.model][0]}], long: [${prices[t.model][1]}]}`));
  return `{hit: ${s.response_cache?.hit ?? 0}, lookup: ${s.response_cache?.lookup_fee ?? 0}, prefix: ${s.input.prefix}, prefixHit: ${s.prefix_cache},
    inMean: ${Math.log(fresh.p50)}, inSd: ${Math.log(fresh.p95 / fresh.p50) / z95}, outMean: ${Math.log(visible.p50)},
    outSd: ${Math.log(visible.p95 / visible.p50) / z95}, outMax: ${visible.max}, rho: ${rho}, rest: ${Math.sqrt(1 - rho * rho)},
    tool: ${s.tools.calls * s.tools.fee}, tries: [${tries}]}`;
});
const program = `
u() = sample(uniform(0, 1))
z() = sample(normal(0, 1))
stages = [${stages}]
attempt(s, prompt, zi) = {|state, t|
  if state.valid then state else {
    out = min([exp(s.outMean + s.outSd * (s.rho * zi + s.rest * z())), s.outMax])
    read = if !t.first || u() < s.prefixHit then s.prefix else 0
    p = if prompt >= 200000 then t.long else t.short
    cost = state.cost + (prompt - read) * p[0] + read * p[1] + out * p[2] + s.tool
    {valid: u() >= t.bad, cost: cost}
  }
}
stage(task, s) = if !task.alive then task else {
  paid = task.cost + s.lookup
  if u() < s.hit then {alive: true, cost: paid} else {
    zi = z()
    prompt = s.prefix + exp(s.inMean + s.inSd * zi)
    end = List.reduce(s.tries, {valid: false, cost: paid}, attempt(s, prompt, zi))
    {alive: end.valid, cost: end.cost}
  }
}
tasks = List.map(List.upTo(1, ${count}), {|i| List.reduce(stages, {alive: true, cost: 0}, stage)})
{costs: List.map(tasks, {|t| t.cost}), wins: List.map(tasks, {|t| if t.alive then 1 else 0})}
`;
const start = process.hrtime.bigint();
const output = await run(program, { environment: { sampleCount: 1000, xyPointLength: 1000 } });
const nanoseconds = Number(process.hrtime.bigint() - start) / count;
const result = output.result ?? output.getResult?.() ?? output;
if (!result.ok) {
  console.error(String(result.value));
  process.exit(1);
}
const value = result.value.result ?? result.value;
const list = (name) => (value.value ?? value).get(name).value.getValues().map((v) => v.value ?? v);
const costs = list("costs"), wins = list("wins");
const mean = costs.reduce((a, b) => a + b, 0) / count;
const variance = costs.reduce((a, b) => a + (b - mean) ** 2, 0) / (count - 1);
const p95 = [...costs].sort((a, b) => a - b)[Math.floor(0.95 * count)];
console.log(`${nanoseconds.toFixed(1)} mean ${mean} se ${Math.sqrt(variance / count)} success ${wins.reduce((a, b) => a + b, 0) / count} p95 ${p95}`);
