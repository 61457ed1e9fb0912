import { assetHeed, scoreAssets, type AssetHeed, type AssetModel } from './asset-model.ts';
import { isSure, type Candidate } from './candidates.ts';
import type { Lineup, PartyAsk } from './parties.ts';
import type { Memory } from './recall.ts';
import { AT } from './role-features.ts';
import { prevails, topOf } from './scores.ts';
import type { Heard } from './side-model.ts';
import { pairOf, type SideModel } from './side-tables.ts';

/** A member of a list stands in the role of its neighbour where it fits it at most this much less. */
const LIST_MARGIN = 8;
/** Whom a sentence does not name has to fit it better by this much than whom it names. */
const ABSENT_MARGIN = 0.5;
/** More than adding scores up rounds. */
const ROUNDING = 1e-9;

/** Who stands in the roles of a figure, null for nobody. Several are joined by " + ". */
export interface Guess {
  readonly subject: string | null;
  readonly counterparty: string | null;
  readonly asset: string | null;
}

/** What was decided of one figure. */
export interface Decision {
  readonly guess: Guess;
  /** Whether the subject is likelier than all others together. */
  readonly isSure: boolean;
  readonly chosen: Readonly<Record<keyof Guess, Candidate | undefined>>;
}

/** What is known of sides and assets. */
export interface PartyModels {
  readonly sides: SideModel;
  readonly assets: AssetModel;
}

/**
 * Decides who stands in the roles of a figure, `heard` being how well each of its organisations fits as either side; `memory`
 * holds what the figures before it are about, and this one afterwards.
 */
export function decide(lineup: Lineup, heard: readonly Heard[], models: PartyModels, memory: Memory): Decision {
  const { organisations, ask } = lineup;
  const count = organisations.length;
  const names = organisations.some(({ stands }) => stands.some(isSure));
  const subjects = organisations.map(({ name, stands }, at) => {
    const isAbsent = names && name !== null && stands.length === 0;
    return (heard[at]?.subject ?? 0) - (isAbsent ? ABSENT_MARGIN : 0);
  });
  let [most, bestSubject, bestOther] = [-Infinity, 0, 0];
  // As many subjects are tried with all counterparties.
  const tried = [-1, -1, -1];
  for (let turn = 0; turn < Math.min(tried.length, count); turn++) {
    const at = topUntried(subjects, tried);
    tried[turn] = at;
    const own = subjects[at] ?? 0;
    // The rest are no better as subjects: where even a sure counterparty could not make this one win, none of them can.
    if (own + ROUNDING < most) break;
    const others = weighOthers(heard, organisations, organisations[at], models.sides);
    const other = topOf(others);
    const total = own + (others[other] ?? 0) - logSum(others);
    if (total > most) [most, bestSubject, bestOther] = [total, at, other];
  }
  const fitOf = (side: keyof Heard) => (at: number) => heard[at]?.[side] ?? 0;
  const subject = withList(bestSubject, organisations, fitOf('subject'), organisations[bestOther]?.name ?? null);
  const counterparty = withList(bestOther, organisations, fitOf('other'), subject);
  const thing = chooseAsset(lineup, models.assets, { subject, counterparty }, memory);
  const asset = thing?.name ?? null;
  memory.keep(ask, { subject, counterparty }, asset);
  return {
    guess: { subject, counterparty, asset },
    isSure: prevails(bestSubject, subjects),
    chosen: { subject: organisations[bestSubject], counterparty: organisations[bestOther], asset: thing },
  };
}

/** How well all fit as the other side of a subject; the subject itself does not. */
function weighOthers(
  heard: readonly Heard[],
  organisations: readonly Candidate[],
  subject: Candidate | undefined,
  sides: SideModel,
): number[] {
  const { name = null, kind = null } = subject ?? {};
  return organisations.map((other, at) => {
    const fit = heard[at]?.other ?? 0;
    if (name === null || other.name === null) return fit;
    return other.name === name ? -Infinity : fit + (sides.pairs[pairOf(kind, other.kind)] ?? 0);
  });
}

export type Sides = Pick<Guess, 'subject' | 'counterparty'>;

/** The asset that fits best, given the sides; most sentences speak of none, and nobody is the only candidate. */
function chooseAsset({ assets, ask }: Lineup, model: AssetModel, sides: Sides, memory: Memory): Candidate | undefined {
  if (assets.length < 2) return assets[0];
  return assets[topOf(scoreAssets(model, ask.metric, heedAssets(assets, ask, sides, memory)))];
}

/** How the model takes in all that a figure may be about, given its sides and what those before it were about. */
export function heedAssets(assets: readonly Candidate[], ask: PartyAsk, sides: Sides, memory: Memory): AssetHeed[] {
  const recalled = memory.recall(ask, sides);
  return assets.map((asset) => {
    const owned = ownedFeature(asset, sides);
    const more = recalled(asset.name);
    return assetHeed(asset, ask.metric, owned === null ? more : [...more, owned]);
  });
}

/** The sign of whose an asset is: of both sides, of the other one, of the subject, of neither. */
function ownedFeature({ name, parties }: Candidate, { subject, counterparty }: Sides): number | null {
  if (name === null) return null;
  const isOf = (side: string | null): boolean => side?.split(' + ').some((one) => parties.includes(one)) ?? false;
  const [own, other] = [isOf(subject), isOf(counterparty)];
  return AT.thingOf + (own && other ? 0 : other ? 1 : own ? 2 : 3);
}

/** The place of the highest score but for those tried; the earlier of equals. */
function topUntried(scores: readonly number[], tried: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < scores.length; at++)
    if ((best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) && !tried.includes(at)) best = at;
  return best;
}

/** The logarithm of the sum of the powers of scores. */
function logSum(scores: readonly number[]): number {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return top + Math.log(sum);
}

/** The names of all members of the list that the chosen one stands in, as far as they fit nearly as well; `others` are taken. */
function withList(
  best: number,
  organisations: readonly Candidate[],
  fitOf: (at: number) => number,
  others: string | null,
): string | null {
  const chosen = organisations[best];
  if (!chosen || chosen.stands.length === 0 || !organisations.some((one) => isListed(one, chosen)))
    return chosen?.name ?? null;
  const taken: readonly (string | null)[] = others?.split(' + ') ?? [];
  const least = fitOf(best) - LIST_MARGIN;
  const place = ({ stands }: Candidate): number => stands[0]?.node ?? 0;
  return organisations
    .filter((one, at) => one === chosen || (isListed(one, chosen) && !taken.includes(one.name) && fitOf(at) > least))
    .sort((a, b) => place(a) - place(b))
    .map(({ name }) => name)
    .join(' + ');
}

/** Whether another one stands in a list with the one chosen. */
function isListed(one: Candidate, chosen: Candidate): boolean {
  if (one === chosen) return false;
  for (const { list } of one.stands) for (const stand of chosen.stands) if (stand.list === list) return true;
  return false;
}
