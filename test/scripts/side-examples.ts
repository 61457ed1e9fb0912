/** Labelled figures as examples of who is the subject and who the other side. */
import { METRICS } from '../../lib/claim/claim.ts';
import { puttingTo } from '../../lib/claim/decide.ts';
import { FAMILIES, familyOf } from '../../lib/claim/families.ts';
import { hearingOf } from '../../lib/claim/hearing.ts';
import { remember } from '../../lib/claim/memory.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage, type Page } from '../../lib/claim/page.ts';
import type { Mention } from '../../lib/claim/mention.ts';
import { readLineups, readOnce, type Lineup, type PartyModels } from '../../lib/claim/parties.ts';
import { AT, kindsFeature, OWN_FEATURES } from '../../lib/claim/role-features.ts';
import { heedOf, scoreSides } from '../../lib/claim/side-model.ts';
import { wordingReader, type Numbering, type Wording } from '../../lib/claim/wording.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { isRight } from './train-assets.ts';
import type { RecallExample, SideExample } from './fit-sides.ts';
import type { GoldArticle } from './parties-gold.ts';

/** An article read once, whatever is fitted on it. */
export interface SideReading {
  readonly gold: GoldArticle;
  readonly page: Page;
  readonly mentions: readonly Mention[];
  readonly lineups: readonly Lineup[];
  readonly wordings: readonly Wording[];
}

export function readSides(gold: GoldArticle, numbering: Numbering): SideReading {
  const lexicon = defaultLexicon();
  const page = readPage(gold.article, lexicon);
  const mentions = findMentions(page, lexicon);
  const asks = gold.golds.map(({ ask }) => ask);
  const figures = asks.map(({ figure }) => figure);
  const read = wordingReader(page.tokens, figures, mentions, numbering);
  return {
    ...{ gold, page, mentions },
    lineups: readLineups(page, mentions, asks, lexicon),
    wordings: asks.map(({ sentence }) => read(sentence)),
  };
}

/** The examples of an article; so many of the words that are numbered are learnt. */
export function sideExamples({ gold, lineups, wordings }: SideReading, words: number): SideExample[] {
  return gold.golds.flatMap(({ ask: { figure, metric }, subject, counterparty }, at) => {
    const wording = wordings[at];
    if (!wording?.figures.has(figure)) return [];
    const hearing = hearingOf(wording, figure, words);
    const code = METRICS.indexOf(metric);
    const organisations = lineups[at]?.organisations ?? [];
    const own = organisations.find(({ name }) => name !== null && isRight(name, subject, 'subject'));
    const candidates = organisations.map((candidate) => {
      const { name, kind } = candidate;
      const isSubject = isRight(name, subject, 'subject');
      return {
        ...heedOf(candidate, code, wording, hearing),
        name,
        right: [isSubject, isRight(name, counterparty, 'counterparty')] as const,
        open: [true, name === null || !isSubject] as const,
        pair: own && name !== null ? kindsFeature(own.kind, kind) : null,
      };
    });
    return [{ hearing, metric: code, candidates }];
  });
}

/** The examples of what the other figures of an article say, by models that are not fitted on it. */
export function recallExamples(reading: SideReading, models: PartyModels, words: number): RecallExample[] {
  const { gold, page, mentions, lineups, wordings } = reading;
  const asks = gold.golds.map(({ ask }) => ask);
  const [first] = readOnce(page, mentions, asks, defaultLexicon(), models);
  const memory = remember(
    asks,
    first.map(({ guess }) => guess),
    new Map(),
  );
  return gold.golds.flatMap(({ ask: { figure, metric }, subject, counterparty }, index) => {
    const organisations = lineups[index]?.organisations ?? [];
    const wording = wordings[index];
    if (!wording?.figures.has(figure)) return [];
    const scores = scoreSides(models.sides, words, wording, figure, metric, organisations);
    const isSubject = organisations.map(({ name }) => isRight(name, subject, 'subject'));
    const own = organisations.find(({ name }, at) => name !== null && isSubject[at]);
    return (['subject', 'counterparty'] as const).flatMap((name, role) => {
      const sides = { subject: role === 0 ? null : (own?.name ?? null), counterparty: null, kind: own?.kind ?? null };
      const putMore = puttingTo(name, { memory, index }, sides);
      const candidates = organisations.flatMap((candidate, at) => {
        if (role === 1 && candidate.name !== null && isSubject[at]) return [];
        const features: number[] = [];
        let score = (role === 0 ? scores[at]?.subject : scores[at]?.other) ?? 0;
        putMore((feature) => {
          if (feature < AT.kinds) features.push(feature);
          else score += models.sides.recalled[1]?.[0]?.[feature - OWN_FEATURES] ?? 0;
        }, candidate);
        const right = role === 0 ? isSubject[at] === true : isRight(candidate.name, counterparty, name);
        return [{ score, features, right }];
      });
      const right = candidates.filter((one) => one.right).length;
      if (right === 0 || right === candidates.length) return [];
      return [{ role: role as 0 | 1, family: FAMILIES.indexOf(familyOf(metric)), candidates }];
    });
  });
}
