import { METRICS, type Metric } from './claim.ts';
import { findConversions } from './conversion.ts';
import { best, buildModel, cueSupport, score } from './model.ts';
import type { Setting } from './scene.ts';
import { metricCues, metricReach, metricSigns } from './weights/metric.ts';

export const metricModel = buildModel(METRICS, metricCues, metricSigns, metricReach);

/** How much the figure before in the same sentence says: lists go on with what they began with. */
const LIST_SHARE = 0.35;
/** Letters between two figures within which a list is likely. */
const LIST_REACH = 70;
/** How much the other mentions of the same quantity in the article say, taken together. */
const POOL_SHARE = 0.6;

/** What each figure measures, in the order of the settings. */
export function readMetrics(text: string, settings: readonly Setting[]): Metric[] {
  const own = settings.map((setting) => score(metricModel, setting.features));
  const listed = addLists(settings, own);
  const pooled = pool(settings, listed);
  const metrics = pooled.map((sums) => best(metricModel, sums));
  // An amount told again in another currency is the same amount, whatever stands around it.
  for (const [index, first] of findConversions(text, settings)) metrics[index] = metrics[first] ?? 'other';
  return metrics;
}

function addLists(settings: readonly Setting[], scores: readonly Float64Array[]): Float64Array[] {
  return settings.map(({ figure, sentence }, at) => {
    const before = settings[at - 1];
    const sums = scores[at] ?? new Float64Array(METRICS.length);
    const ahead = scores[at - 1];
    if (!before || !ahead || before.sentence !== sentence || before.figure.kind !== figure.kind) return sums;
    if (figure.start - before.figure.end > LIST_REACH) return sums;
    return sums.map((sum, label) => sum + LIST_SHARE * (ahead[label] ?? 0));
  });
}

function pool(settings: readonly Setting[], scores: readonly Float64Array[]): Float64Array[] {
  const groups = new Map<string, { sums: Float64Array; count: number }>();
  const keyOf = ({ figure }: Setting) => [figure.kind, figure.unit, figure.per, figure.low, figure.high].join();
  settings.forEach((setting, at) => {
    const group = groups.get(keyOf(setting)) ?? { sums: new Float64Array(METRICS.length), count: 0 };
    (scores[at] ?? []).forEach((value, label) => (group.sums[label] = (group.sums[label] ?? 0) + value));
    groups.set(keyOf(setting), { sums: group.sums, count: group.count + 1 });
  });
  return settings.map((setting, at) => {
    const group = groups.get(keyOf(setting));
    const sums = scores[at] ?? new Float64Array(METRICS.length);
    if (!group || group.count < 2) return sums;
    const others = group.count - 1;
    return sums.map((sum, label) => sum + (POOL_SHARE * ((group.sums[label] ?? 0) - sum)) / others);
  });
}

/** Kinds that can only mean one thing: their metric needs no word. */
const SELF_SPEAKING: ReadonlySet<string> = new Set(['power', 'chips', 'sites', 'users']);
/** Support of cues in the figure's own sentence from which a metric counts as stated. */
const STATED = 0.7;

/** Whether words of the figure's sentence, or its kind, say what is measured; else its surroundings do. */
export function isMetricStated(setting: Setting, metric: Metric): boolean {
  return SELF_SPEAKING.has(setting.figure.kind) || cueSupport(metricModel, setting.features, metric) >= STATED;
}
