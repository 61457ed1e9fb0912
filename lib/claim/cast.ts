import type { Span } from '../text/span.ts';
import { findTeasers } from '../text/teasers.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { RoleLexicon } from '../vocabulary/roles/index.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';
import type { Article } from './article.ts';
import type { Mention, Via } from './mention.ts';
import { headlineEnd, type Page } from './page.ts';
import type { PartyAsk } from './parties.ts';
import { aroundFeature, AT, kindFeature, type Thing } from './role-features.ts';

/** What an article says of one organisation or asset as a whole. */
export interface Profile {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  /** How it is named where it is named most surely. */
  via: Via;
  readonly places: number[];
  /** What the whole article says of it, for sentences that name nobody and for those that do. */
  readonly topic: number[];
  readonly topicNamed: number[];
  readonly thing: Thing;
  readonly parties: string[];
}

/** An article made ready for assigning roles: who is spoken of, where, how much. */
export interface Cast {
  readonly page: Page;
  readonly mentions: readonly Mention[];
  /** The mentions that name an organisation, and those that name an asset; places are left out, and what only may be a name. */
  readonly spoken: Readonly<Record<Asked, readonly Mention[]>>;
  readonly roles: RoleLexicon;
  readonly asks: readonly PartyAsk[];
  readonly organisations: ReadonlyMap<string, Profile>;
  readonly assets: ReadonlyMap<string, Profile>;
  /** Where it tells of other stories, which are not about whom it is about. */
  readonly teasers: readonly Span[];
}

/** Which of a mention's two names is asked for. */
export type Asked = 'name' | 'asset';

/** Who is spoken of in an article, where and how much. */
export function readCast(page: Page, mentions: readonly Mention[], asks: readonly PartyAsk[], lexicon: Lexicon): Cast {
  const { article } = page;
  const headline = headlineEnd(article.text);
  return {
    page,
    mentions,
    spoken: {
      name: mentions.filter(({ name, via }) => name !== null && via !== 'place' && via !== 'guess'),
      asset: mentions.filter(({ asset, via }) => asset !== null && via !== 'place'),
    },
    asks,
    roles: lexicon.roles(article.lang),
    organisations: profile(article, mentions, 'name', headline, lexicon),
    assets: profile(article, mentions, 'asset', headline, lexicon),
    teasers: findTeasers(article.text),
  };
}

/** Names of chips, as far as they are told from other products. */
const CHIP = /\d|TPU|GPU|LPU|Trainium|Inferentia|Blackwell|Hopper|Rubin|Instinct|Ascend|Maia|Gaudi|Ironwood/;

export const isChip = (product: string): boolean => CHIP.test(product);

const UNDERTAKING = /\b(?:Mission|Deal|Pact|Programme?|Initiative|Project|Plan|Yojana|Alliance)\b/;

/** What a mention's asset is, and whose. */
function thingOf({ name, asset }: Mention, lexicon: Lexicon): { thing: Thing; parties: string[] } {
  if (asset === null) return { thing: 'software', parties: [] };
  const known = lexicon.assets.get(asset);
  if (known)
    return { thing: known.type === 'programme' ? 'programme' : 'site', parties: [...lexicon.partiesOf(asset)] };
  const parties = name === null ? [] : [name];
  if (lexicon.organisations.has(lexicon.canonical(asset))) return { thing: 'cloud', parties };
  if (name === null) return { thing: UNDERTAKING.test(asset) ? 'programme' : 'site', parties };
  return { thing: isChip(asset) ? 'chip' : 'software', parties };
}

function profile(
  article: Article,
  mentions: readonly Mention[],
  asked: Asked,
  headline: number,
  lexicon: Lexicon,
): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const mention of mentions) {
    const name = mention[asked];
    if (name === null || mention.via === 'pronoun') continue;
    const had = profiles.get(name);
    if (had) {
      had.places.push(mention.start);
      if (had.via === 'guess' || (had.via === 'form' && mention.via !== 'guess')) had.via = mention.via;
    } else
      profiles.set(name, {
        name,
        kind: asked === 'name' ? mention.kind : null,
        via: mention.via,
        places: [mention.start],
        topic: [],
        topicNamed: [],
        ...thingOf(mention, lexicon),
      });
  }
  // What only may be a name says nothing of how much others are spoken of.
  const isTold = ({ via }: Profile): boolean => via !== 'guess';
  const ranked = [...profiles.values()].sort((a, b) => b.places.length - a.places.length);
  const told = ranked.filter(isTold);
  const all = told.reduce((sum, { places }) => sum + places.length, 0);
  const first = mentions.find((mention) => mention[asked] !== null && mention.via !== 'guess')?.[asked];
  const title = article.title ?? '';
  let rank = 0;
  for (const { name, kind, places, topic, topicNamed, via } of ranked) {
    if (asked === 'name') for (const said of [topic, topicNamed]) said.push(kindFeature(kind));
    const put = (block: Parameters<typeof aroundFeature>[0], index: number): void => {
      topic.push(aroundFeature(block, index, false));
      topicNamed.push(aroundFeature(block, index, true));
    };
    if ((places[0] ?? Infinity) < headline || title.includes(name)) put(AT.headline, 0);
    if ((places[0] ?? Infinity) < headline && name === first) put(AT.headline, 1);
    put(AT.rank, Math.min(rank, 3));
    if (via !== 'guess') rank++;
    const share = places.length / (all || 1);
    put(AT.share, share > 0.5 ? 0 : share > 0.25 ? 1 : share > 0.1 ? 2 : 3);
    if (name === first) put(AT.firstNamed, 0);
  }
  // Only so many are tried: what only may be a name comes last.
  const guessed = ranked.filter((one) => !isTold(one));
  return new Map(
    [...profiles.values()]
      .filter(isTold)
      .concat(guessed)
      .map((one) => [one.name, one]),
  );
}
