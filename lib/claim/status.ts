import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import { STATUSES, type Status } from './claim.ts';
import { PLACES } from './features.ts';
import { best, noScores, type Reach, score, type Scores } from './model.ts';
import { quantityOf } from './quantity.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './settings.ts';

/** Words of status govern a whole sentence, and sometimes the one after: distance weakens them less than names of metrics. */
export const statusReach: Reach = {
  l0: 1.1,
  l1: 1,
  l2: 0.6,
  l3: 0.45,
  r0: 1,
  r1: 0.6,
  r2: 0.35,
  r3: 0.25,
  before: 0.2,
  heading: 0.25,
  topic: 0.08,
};

/** How much the other mentions of the same quantity in the article say, taken together. */
const POOL_SHARE = 0.5;

/**
 * How far the deal of each figure has come, in the order of the settings, by the words around it and around its other
 * mentions; the metric says what is usual where none speak. `signs` are those of `signsOf`.
 */
export function readStatuses({ settings, metrics, models }: Scene, signs: readonly (readonly string[])[]): Status[] {
  const own = settings.map(({ features }, at) => score(models.status, features, signs[at]));
  const told = Map.groupBy(settings.keys(), (at) => {
    const figure = settings[at]?.figure;
    return figure && `${quantityOf(figure)}|${String(metrics[at])}`;
  });
  const statuses: Status[] = [];
  for (const mentions of told.values()) {
    const pool = noScores(STATUSES.length);
    for (const at of mentions) addTo(pool, own[at], POOL_SHARE / (mentions.length - 1 || 1));
    for (const at of mentions) {
      const sums = pool.slice();
      addTo(sums, own[at], mentions.length === 1 ? 1 : 1 - POOL_SHARE / (mentions.length - 1));
      statuses[at] = best(models.status, sums);
    }
  }
  return statuses;
}

function addTo(sums: Scores, more: Scores | undefined, share: number): void {
  if (more) for (let at = 0; at < more.length; at++) sums[at] = (sums[at] ?? 0) + share * (more[at] ?? 0);
}

/** The classes of cues that speak of status, whatever else may hint at it. */
const SPEAKING = CUE_CLASSES.slice(CUE_CLASSES.indexOf('done'), CUE_CLASSES.indexOf('running')).filter(
  (name) => name !== 'since',
);
const SPEAKS = new Set(SPEAKING.map((name) => CUE_CLASSES.indexOf(name)));

/** Whether any word of the figure's sentence speaks of status. */
export function isStatusStated({ features }: Setting): boolean {
  return [...features.cues.keys()].some(
    (index) => index % PLACES.length < PLACES.indexOf('before') && SPEAKS.has(Math.floor(index / PLACES.length)),
  );
}
