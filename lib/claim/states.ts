import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { METRICS, STATUSES, type Basis, type Metric, type Status } from './claim.ts';
import { classOf, isOwnCue, PLACES } from './features.ts';
import { WIDTH } from './metric-model.ts';
import { quantityOf } from './quantity.ts';
import type { Scene } from './scene.ts';
import { noScores, topOf, type Scores } from './scores.ts';
import type { Setting } from './settings.ts';
import { signsOf } from './signs.ts';
import { BASIS_LABELS, scoreStates, statesOf } from './state-model.ts';

/** Which kind of amount a figure is, null where nothing says, and how far its deal has come. */
export interface State {
  readonly basis: Basis | null;
  readonly status: Status;
}

/** How much the other mentions of the same quantity in the article say of a status, taken together. */
const POOL_SHARE = 0.5;

/** The bases that a metric can have; those left out here have none. */
const OPEN: Readonly<Partial<Record<Metric, readonly Basis[]>>> = {
  valuation: ['pre', 'post', 'secondary', 'market'],
  ...sameFor('funding investment contract acquisition debt chips power sites penalty other', ['cumulative']),
  ...sameFor('revenue profit capex growth market users customers headcount', [
    ...(['runrate', 'actual', 'forecast', 'cumulative'] as const),
  ]),
};

function sameFor(metrics: string, bases: readonly Basis[]): Record<string, readonly Basis[]> {
  return Object.fromEntries(metrics.split(' ').map((metric) => [metric, bases]));
}

/** By metric which labels it cannot have. */
const CLOSED: ReadonlyMap<Metric, readonly boolean[]> = new Map(
  METRICS.map((metric) => [
    metric,
    BASIS_LABELS.map((label) => label !== 'none' && !(OPEN[metric]?.includes(label) ?? false)),
  ]),
);

/** The state of each figure, in the order of the settings, by what stands around it; of a status its other mentions speak as well. */
export function readStates(scene: Scene, lexicon: Lexicon): State[] {
  const { settings, metrics, heard } = scene;
  const model = statesOf(lexicon);
  const own = settings.map(({ figure, features }, at) => {
    const around = heard[at] ?? new Float32Array(WIDTH);
    return scoreStates(model, around, figure, metrics[at] ?? 'other', features, signsOf(scene, at));
  });
  const statuses = poolStatuses(
    scene,
    own.map(({ status }) => status),
  );
  return own.map(({ basis }, at) => {
    const closed = CLOSED.get(metrics[at] ?? 'other');
    const open = basis.map((score, which) => (closed?.[which] ? -Infinity : score - (which === NONE ? READINESS : 0)));
    const label = BASIS_LABELS[topOf(open)] ?? 'none';
    return {
      basis: label === 'none' ? statedBasis(settings[at], metrics[at]) : label,
      status: STATUSES[topOf(openStatuses(statuses[at] ?? [], settings[at]))] ?? 'reported',
    };
  });
}

const NONE = BASIS_LABELS.indexOf('none');
/** A basis is told where it is at least three quarters as likely as none: to leave one out is as bad as to make one up. */
const READINESS = Math.log(4 / 3);

const DENIED = STATUSES.indexOf('denied');
const DENIES = CUE_CLASSES.indexOf('denied');

/** Nothing is denied where no word says so, whatever else sounds like it. */
function openStatuses(scores: Scores, setting: Setting | undefined): Scores {
  const denies = setting !== undefined && [...setting.features.cues.keys()].some((cue) => classOf(cue) === DENIES);
  return denies ? scores : scores.with(DENIED, -Infinity);
}

const PRE = CUE_CLASSES.indexOf('preMoney');
const POST = CUE_CLASSES.indexOf('postMoney');

/** What words of its sentence call a valuation, null where they call it nothing, or both. */
function statedBasis(setting: Setting | undefined, metric: Metric | undefined): Basis | null {
  if (!setting || metric !== 'valuation') return null;
  const own = [...setting.features.cues.keys()].filter(isOwnCue).map(classOf);
  const isPre = own.includes(PRE);
  return isPre === own.includes(POST) ? null : isPre ? 'pre' : 'post';
}

/** Scores by status of which mentions of one quantity share a part. */
function poolStatuses({ settings, metrics }: Scene, own: readonly Scores[]): Scores[] {
  const told = Map.groupBy(settings.keys(), (at) => {
    const figure = settings[at]?.figure;
    return figure && `${quantityOf(figure)}|${String(metrics[at])}`;
  });
  const pooled: Scores[] = [];
  for (const mentions of told.values()) {
    const pool = noScores(STATUSES.length);
    for (const at of mentions) addTo(pool, own[at], POOL_SHARE / (mentions.length - 1 || 1));
    for (const at of mentions) {
      const sums = pool.slice();
      addTo(sums, own[at], mentions.length === 1 ? 1 : 1 - POOL_SHARE / (mentions.length - 1));
      pooled[at] = sums;
    }
  }
  return pooled;
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
    (index) => index % PLACES.length < PLACES.indexOf('before') && SPEAKS.has(classOf(index)),
  );
}
