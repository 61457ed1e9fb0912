import { byStart } from '../text/span.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { RESEARCH_FIRMS } from '../vocabulary/stopnames.ts';
import { lowerAt, wordAt, type Tokens } from '../vocabulary/tokens.ts';
import { antecedentsOf, type Choose } from './antecedent.ts';
import { findAnaphors } from './coreference.ts';
import { findForms } from './forms.ts';
import type { Mention } from './mention.ts';
import { findNames, type Found } from './names.ts';
import type { Page } from './page.ts';
import { findSpeaker } from './speaker.ts';

/**
 * Every place where an article speaks of an organisation, a product of one, a person who stands for one, or a named asset,
 * in text order: by a known name, by a name unknown but firm-like in form, by a description ("the startup", "the Claude
 * maker") or by a pronoun, which stand for whom `choose` says; "we" for the firm whose page it is. Mentions do not overlap.
 */
export function findMentions(page: Page, lexicon: Lexicon, choose: Choose = antecedentsOf(lexicon)): Mention[] {
  const known = knownNames(page, lexicon);
  const named = merge(known, findForms(page, known, lexicon));
  const anaphors = findAnaphors(page, named, { lexicon, choose });
  return merge(findSpeaker(page, lexicon), merge(named, anaphors)).map(({ mention }) => mention);
}

/** The names of an article that the vocabulary knows, but of those who only count and rate others. */
export function knownNames(page: Page, lexicon: Lexicon): Found[] {
  const sides = findNames(page, lexicon).filter(({ mention: { name } }) => !RESEARCH_FIRMS.has(name ?? ''));
  return setFree(sides, page.tokens).map((found) => widen(found, page.tokens));
}

/** Words before a product that treat it as a firm: "acquire Slack", "takeover of Slack", "startup Windsurf". */
const BUYING = new Set(
  (
    'acquire acquires acquired acquiring acquisition buy buys bought buying takeover purchase purchased swallow sell sold startup company firm ' +
    'racheter rachat übernahme übernimmt kauft compra adquiere acquista acquisizione overname'
  ).split(' '),
);
const SMALL = new Set(['of', 'for', 'the', 'over', 'up', 'de', 'von', 'di', 'da', 'van', 'its', 'on', 'with']);
/** Words after a product's genitive that only a firm has. */
const LEADING = new Set([
  'ceo',
  'founder',
  'founders',
  'boss',
  'chief',
  'shareholders',
  'investors',
  'workforce',
  'leaders',
]);

/** A product that an article treats as a firm of its own is one: "the purchase of Slack". */
function setFree(found: readonly Found[], tokens: Tokens): Found[] {
  const free = new Set<string>();
  for (const { first, end, mention } of found) {
    if (mention.via !== 'product' || mention.asset === null || free.has(mention.asset)) continue;
    let at = first - 1;
    while (at > 0 && first - at < 4 && SMALL.has(lowerAt(tokens, at))) at--;
    const before = at >= 0 ? lowerAt(tokens, at) : '';
    const after = end + 1 < tokens.count ? lowerAt(tokens, wordAt(tokens, end) === 's' ? end + 1 : end) : '';
    if (BUYING.has(before) || LEADING.has(after)) free.add(mention.asset);
  }
  if (free.size === 0) return [...found];
  return found.map((one) => {
    const { asset, via } = one.mention;
    if (via !== 'product' || asset === null || !free.has(asset)) return one;
    return { ...one, mention: { ...one.mention, name: asset, kind: 'startup' } };
  });
}

/** Joins two lists in text order; where two overlap, the one of the first list stays. */
function merge(first: readonly Found[], second: readonly Found[]): Found[] {
  const all = [...first, ...second].sort((a, b) => byStart(a.mention, b.mention));
  const preferred = new Set(first);
  const kept: Found[] = [];
  for (const found of all) {
    const last = kept.at(-1);
    if (last && found.mention.start < last.mention.end) {
      if (preferred.has(found) && !preferred.has(last)) kept[kept.length - 1] = found;
    } else kept.push(found);
  }
  return kept;
}

/** Nouns that make a product or a firm stand for who makes or owns it. */
const MAKERS = new Set(
  'maker makers developer creator owner parent operator company startup firm éditeur créateur développeur hersteller entwickler mutter macher creadora creador desarrolladora sviluppatore maker'.split(
    ' ',
  ),
);

/** "The maker of Claude", "the Claude maker", "Facebook parent Meta": the whole phrase is the mention. */
function widen(found: Found, tokens: Tokens): Found {
  const { first, end, mention } = found;
  const after = end < tokens.count ? lowerAt(tokens, end) : '';
  const gap = tokens.text.slice(tokens.ends[end - 1], tokens.starts[end]);
  if (mention.via === 'product' && gap.length === 1 && MAKERS.has(after)) {
    return {
      first,
      end: end + 1,
      mention: { ...mention, end: tokens.ends[end] ?? mention.end, via: 'description', asset: null },
    };
  }
  for (let at = first - 1; at >= Math.max(1, first - 3) && mention.via === 'product'; at--) {
    if (!/^ $/.test(tokens.text.slice(tokens.ends[at], tokens.starts[at + 1]))) break;
    if (!MAKERS.has(lowerAt(tokens, at))) continue;
    return {
      first: at,
      end,
      mention: { ...mention, start: tokens.starts[at] ?? mention.start, via: 'description', asset: null },
    };
  }
  return found;
}
