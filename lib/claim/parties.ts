import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { listCandidates, readSettings, type Candidate } from './candidates.ts';
import { readCast } from './cast.ts';
import type { Implied, Metric } from './claim.ts';
import { decide, type Decision, type Room } from './decide.ts';
import { readLeanings } from './leaning.ts';
import { remember, type Guess, type Memory } from './memory.ts';
import type { Page } from './page.ts';
import { poolRepeats } from './pool.ts';
import type { Mention } from './mention.ts';
import { assetsOf, type AssetModels } from './asset-weights.ts';
import { scoreSides, type Heard, type SideModel } from './side-model.ts';
import { wordsOf } from './word-weights.ts';
import { wordingReader } from './wording.ts';

/** A figure whose metric is known, and the sentence or row that tells it. */
export interface PartyAsk {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly sentence: Span;
}

/** Who stands in the roles of a metric; null where the text names nobody. Several are joined by " + ". */
export interface Parties extends Guess {
  /** The parts that no word of the sentence states, with the rule that filled each in. */
  readonly implied: readonly Implied[];
}

/** Everyone who may stand in the roles of one figure. */
export interface Lineup {
  readonly ask: PartyAsk;
  readonly organisations: readonly Candidate[];
  readonly assets: readonly Candidate[];
}

/** A first reading whose subject leads by more stands: its own sentence says more than what the article mostly speaks of. */
const SURE = 1.2;

/**
 * Assigns the roles of every figure of an article at once, since figures of one deal tell each other's parties: a first
 * reading by each sentence and its surroundings, a second that knows what the first made of the others.
 * `mentions` as `findMentions` gives them, `asks` in text order; the answers stand in the same order.
 */
export function assignParties(
  page: Page,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  lexicon: Lexicon,
  models: PartyModels = partyModels(lexicon),
): Parties[] {
  const [first, decideAll] = readOnce(page, mentions, asks, lexicon, models);
  const memory = remember(
    asks,
    first.map(({ guess }) => guess),
    readLeanings(asks, first),
  );
  const second = decideAll(models.assets.second, memory).map((again, index) => {
    const before = first[index];
    return before && before.lead > SURE && before.guess.subject !== again.guess.subject ? before : again;
  });
  return poolRepeats(asks, second).map(({ guess, chosen }) => ({ ...guess, implied: listImplied(guess, chosen) }));
}

/** What is known of the parties of figures. */
export interface PartyModels {
  readonly sides: SideModel;
  readonly assets: AssetModels;
}

export const partyModels = (lexicon: Lexicon): PartyModels => ({
  sides: wordsOf(lexicon).sides,
  assets: assetsOf(lexicon),
});

type DecideAll = (assets: AssetModels['first'], memory: Memory | null) => Decision[];

/** What a first reading decides, and how to read again. */
export function readOnce(
  page: Page,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  lexicon: Lexicon,
  models: PartyModels,
): [first: Decision[], again: DecideAll] {
  const lineups = readLineups(page, mentions, asks, lexicon);
  const heard = hearSides(page, mentions, lineups, lexicon, models.sides);
  const room: Room = { subjects: [], sides: [], others: [] };
  const decideAll: DecideAll = (assets, memory) =>
    lineups.map((lineup, index) =>
      decide(lineup, heard[index] ?? [], { sides: models.sides, assets }, room, memory && { memory, index }),
    );
  return [decideAll(models.assets.first, null), decideAll];
}

/** How well the candidates of each figure fit as its sides. */
function hearSides(
  { tokens }: Page,
  mentions: readonly Mention[],
  lineups: readonly Lineup[],
  lexicon: Lexicon,
  sides: SideModel,
): Heard[][] {
  const { common } = wordsOf(lexicon);
  const read = wordingReader(
    tokens,
    lineups.map(({ ask }) => ask.figure),
    mentions,
  );
  return lineups.map(({ ask: { figure, metric, sentence }, organisations }) =>
    scoreSides(sides, common, read(sentence), figure, metric, organisations),
  );
}

/** Everyone who may stand in the roles of each figure, with what speaks for it. */
export function readLineups(
  page: Page,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  lexicon: Lexicon,
): Lineup[] {
  const cast = readCast(page, mentions, asks, lexicon);
  return readSettings(cast).map((setting, index) => ({
    ask: asks[index] as PartyAsk,
    organisations: listCandidates(cast, index, setting, 'name'),
    assets: listCandidates(cast, index, setting, 'asset'),
  }));
}

function listImplied(guess: Guess, chosen: Decision['chosen']): Implied[] {
  const implied: Implied[] = [];
  for (const part of ['subject', 'counterparty', 'asset'] as const) {
    if (guess[part] === null) continue;
    const stands = chosen[part]?.stands ?? [];
    if (stands.length === 0) implied.push({ part, rule: 'topic' });
    else if (stands.every(({ mention: { via } }) => via === 'person' || via === 'surname'))
      implied.push({ part, rule: 'person' });
    else if (stands.every(({ mention }) => mention.via === 'pronoun')) implied.push({ part, rule: 'pronoun' });
    else if (stands.every(({ mention }) => mention.via === 'description' || mention.via === 'pronoun')) {
      implied.push({ part, rule: 'description' });
    }
  }
  return implied;
}
