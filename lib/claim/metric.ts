import { METRICS, type Metric } from './claim.ts';
import { findConversions } from './conversion.ts';
import { addFeatures, copyFeatures, type Features } from './features.ts';
import { best, buildModel, cueSupport, score } from './model.ts';
import type { Setting } from './scene.ts';
import corrections from './weights/corrections.json' with { type: 'json' };
import { metricCues, metricReach, metricSigns } from './weights/metric.ts';

export const metricModel = buildModel(METRICS, metricCues, metricSigns, metricReach, corrections.metric);

/** How much the figure before in the same sentence says: lists go on with what they began with. */
const LIST_SHARE = 0.35;
/** Letters between two figures within which a list is likely. */
const LIST_REACH = 70;
/** How much the other mentions of the same quantity in the article say, taken together. */
const POOL_SHARE = 1;

/** What speaks for each figure's metric, in the order of the settings: its own words, its list's and its other mentions'. */
export function gatherMetricFeatures(settings: readonly Setting[]): Features[] {
  const listed = settings.map((setting, at) => {
    const before = settings[at - 1];
    if (!before || !isList(before, setting)) return setting.features;
    const features = copyFeatures(setting.features);
    addFeatures(features, before.features, LIST_SHARE);
    return features;
  });
  const groups = Map.groupBy(settings.keys(), (at) => quantityKey(settings[at]));
  const gathered = [...listed];
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const share = POOL_SHARE / (members.length - 1);
    const sum = { cues: new Map<number, number>(), signs: new Map<string, number>() };
    for (const at of members) addFeatures(sum, listed[at] ?? sum, share);
    for (const at of members) {
      const own = listed[at];
      if (!own) continue;
      const features = (gathered[at] = copyFeatures(own));
      addFeatures(features, sum, 1);
      addFeatures(features, own, -share);
    }
  }
  return gathered;
}

function isList(before: Setting, { figure, sentence }: Setting): boolean {
  const near = figure.start - before.figure.end <= LIST_REACH;
  return near && before.sentence === sentence && before.figure.kind === figure.kind;
}

function quantityKey(setting: Setting | undefined): string {
  const figure = setting?.figure;
  return [figure?.kind, figure?.unit, figure?.per, figure?.low, figure?.high].join();
}

/** What each figure measures, in the order of the settings. */
export function readMetrics(text: string, settings: readonly Setting[]): Metric[] {
  const metrics = gatherMetricFeatures(settings).map((features) => best(metricModel, score(metricModel, features)));
  // An amount told again in another currency is the same amount, whatever stands around it.
  for (const [index, first] of findConversions(text, settings)) metrics[index] = metrics[first] ?? 'other';
  return metrics;
}

/** Kinds that can only mean one thing: their metric needs no word. */
const SELF_SPEAKING: ReadonlySet<string> = new Set(['power', 'chips', 'sites', 'users']);
/** Support of cues in the figure's own sentence from which a metric counts as stated. */
const STATED = 0.7;

/** Whether words of the figure's sentence, or its kind, say what is measured; else its surroundings do. */
export function isMetricStated(setting: Setting, metric: Metric): boolean {
  return SELF_SPEAKING.has(setting.figure.kind) || cueSupport(metricModel, setting.features, metric) >= STATED;
}
