/** Labelled figures as examples of who is the subject and who the other side. */
import { METRICS } from '../../lib/claim/claim.ts';
import { findMentions } from '../../lib/claim/mentions.ts';
import { readPage } from '../../lib/claim/page.ts';
import { readLineups } from '../../lib/claim/parties.ts';
import { hearingOf, placesOf } from '../../lib/claim/side-model.ts';
import { wordingReader, type Numbering } from '../../lib/claim/wording.ts';
import { defaultLexicon } from '../../lib/vocabulary/shipped.ts';
import { isRight } from './train-roles.ts';
import type { SideExample } from './fit-sides.ts';
import type { GoldArticle } from './parties-gold.ts';

/** The examples of an article; `words` as many of those numbered are learnt. */
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
    const candidates = (lineups[at]?.organisations ?? []).map((candidate) => {
      const { name, kind } = candidate;
      const isSubject = isRight(name, subject, 'subject');
      const right = [isSubject, isRight(name, counterparty, 'counterparty')] as const;
      return {
        name,
        kind,
        places: placesOf(candidate, wording, hearing),
        right,
        open: [true, name === null || !isSubject] as const,
      };
    });
    return [{ hearing, metric: METRICS.indexOf(metric), candidates }];
  });
}
