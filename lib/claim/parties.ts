import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { listCandidates, readTellings, type Candidate } from './candidates.ts';
import { readCast } from './cast.ts';
import { UNSURE, type Implied, type Metric } from './claim.ts';
import { decide, type Decision, type Guess, type PartyModels } from './decide.ts';
import type { Page } from './page.ts';
import { poolRepeats } from './pool.ts';
import type { Mention } from './mention.ts';
import { assetsOf } from './asset-model.ts';
import { newMemory } from './recall.ts';
import { scoreSides, type Heard } from './side-model.ts';
import type { SideModel } from './side-tables.ts';
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

/**
 * Assigns the roles of every figure of an article, each by its sentence and what the article says around it; tellings of one
 * amount then share what they tell. `mentions` as `findMentions` gives them, `asks` in text order; the answers stand in the
 * same order.
 */
export function assignParties(
  page: Page,
  mentions: readonly Mention[],
  asks: readonly PartyAsk[],
  lexicon: Lexicon,
  models: PartyModels = { sides: wordsOf(lexicon).sides, assets: assetsOf(lexicon) },
): Parties[] {
  const lineups = readLineups(page, mentions, asks, lexicon);
  const heard = hearSides(page, mentions, lineups, lexicon, models.sides);
  const memory = newMemory();
  const decisions = lineups.map((lineup, index) => decide(lineup, heard[index] ?? [], models, memory));
  return poolRepeats(asks, decisions).map((decision) => ({ ...decision.guess, implied: listImplied(decision) }));
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
  return readTellings(cast).map((telling, index) => ({
    ask: asks[index] as PartyAsk,
    organisations: listCandidates(cast, index, telling, 'name'),
    assets: listCandidates(cast, index, telling, 'asset'),
  }));
}

function listImplied({ guess, chosen, isSure }: Decision): Implied[] {
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
  if (!isSure) implied.push({ part: 'subject', rule: UNSURE });
  return implied;
}
