/** Labelled figures as examples of who is the subject and who the other side. */
import { METRICS } from '../../lib/claim/claim.ts';
import { hearingOf } from '../../lib/claim/hearing.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import { readLineups } from '../../lib/claim/parties.ts';
import { heedOf } from '../../lib/claim/side-model.ts';
import { pairOf } from '../../lib/claim/side-tables.ts';
import { wordingReader, type Numbering } from '../../lib/claim/wording.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import type { SideExample } from './side-stances.ts';
import { isRight, type GoldArticle } from './parties-gold.ts';

/** The examples of an article; so many of the words that are numbered are learnt. */
export function sideExamples({ article, golds }: GoldArticle, numbering: Numbering, words: number): SideExample[] {
  const lexicon = defaultLexicon();
  const page = readPage(article, lexicon);
  const mentions = findMentions(page, lexicon);
  const asks = golds.map(({ ask }) => ask);
  const figures = asks.map(({ figure }) => figure);
  const read = wordingReader(page.tokens, figures, mentions, numbering);
  const lineups = readLineups(page, mentions, asks, lexicon);
  return golds.flatMap(({ ask: { figure, metric, sentence }, subject, counterparty }, at) => {
    const wording = read(sentence);
    if (!wording.figures.has(figure)) return [];
    const hearing = hearingOf(wording, figure, words);
    const code = METRICS.indexOf(metric);
    const organisations = lineups[at]?.organisations ?? [];
    const own = organisations.find(({ name }) => name !== null && isRight(name, subject, 'subject'));
    const candidates = organisations.map((candidate) => {
      const { name, kind } = candidate;
      const isSubject = isRight(name, subject, 'subject');
      return {
        ...heedOf(candidate, code, wording, hearing),
        right: [isSubject, isRight(name, counterparty, 'counterparty')] as const,
        open: [true, name === null || !isSubject] as const,
        pair: own && name !== null ? pairOf(own.kind, kind) : null,
      };
    });
    return [{ hearing, metric: code, candidates }];
  });
}
