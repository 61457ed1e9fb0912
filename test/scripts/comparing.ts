/** Compares documents in the order of their dates, from an empty fact base, as the extension does page by page. */
import type { Article } from '../../lib/claim/article.ts';
import type { Claim } from '../../lib/claim/claim.ts';
import type { Source, Testimony, Verdict } from '../../lib/compare/evidence.ts';
import { fingerprint } from '../../lib/compare/fingerprint.ts';
import { judge } from '../../lib/compare/judge.ts';
import { keysOf } from '../../lib/compare/key.ts';
import type { NameIndex } from '../../lib/compare/names.ts';
import { canonicalUrl } from '../../lib/compare/url.ts';
import type { Translate } from '../../lib/compare/view.ts';
import { sayReason } from '../../lib/compare/words.ts';

/** A document with what was read in it. */
export interface ReadDocument {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** A relation of a claim to one of an earlier document, or of its own. */
export interface Related {
  readonly doc: string;
  readonly index: number;
  readonly relation: string;
  readonly strength: string;
  readonly cause: string | null;
  readonly shown: boolean;
  readonly reason: string;
}

export interface ComparedClaim {
  readonly verdict: Verdict;
  readonly relations: readonly Related[];
}

/** A page without an address is told from others by its name. */
function sourceOf({ id, url, title, publisher, published, lang, text }: Article): Source {
  const address = url === null ? null : canonicalUrl(url);
  return {
    url: address ?? `doc:${id}`,
    title,
    publisher,
    publishedAt: published,
    lang,
    fingerprint: fingerprint(text) || null,
  };
}

const idOf = (doc: string, index: number) => `${doc}#${String(index).padStart(5, '0')}`;

/** A fact base in memory: the same keys and look-ups as in the browser. */
export class Comparison {
  readonly #onKey = new Map<string, Testimony[]>();
  /** Mentions of each stored claim, its own first. */
  readonly #mentions = new Map<string, readonly { readonly doc: string; readonly index: number }[]>();
  readonly #names: NameIndex;

  constructor(names: NameIndex) {
    this.#names = names;
  }

  /** Compares a document with all before it and with itself, then saves it. */
  add({ article, claims }: ReadDocument, translate: Translate): readonly ComparedClaim[] {
    const source = sourceOf(article);
    const told = claims.map((claim, index): Testimony => {
      const sentence = article.text.slice(claim.sentence.start, claim.sentence.end);
      return { id: idOf(article.id, index), claim, source, origin: 'page', sentence };
    });
    const firsts = told.filter(({ claim }) => claim.repeatOf === null);
    for (const first of firsts) this.#save(first, article.id, told);
    const verdicts = new Map(firsts.map((first) => [first.id, this.#judge(first)]));
    return told.map((testimony, index) => {
      const first = firstOf(told, index);
      const verdict = verdicts.get(idOf(article.id, first))!;
      const relations = verdict.evidence.flatMap(({ other, relation }) =>
        (this.#mentions.get(other.id) ?? []).map(({ doc, index: at }) => ({
          doc,
          index: at,
          relation: relation.name,
          strength: relation.strength,
          cause: relation.cause,
          shown: relation.explained,
          reason: sayReason(relation.reason, translate('claim_thisPage'), translate),
        })),
      );
      return {
        verdict,
        relations:
          testimony.claim.repeatOf === null
            ? relations
            : [...relations, repeats(article.id, first, translate, testimony)],
      };
    });
  }

  #save(testimony: Testimony, doc: string, told: readonly Testimony[]): void {
    const mentions = told.flatMap((_, index) =>
      idOf(doc, firstOf(told, index)) === testimony.id ? [{ doc, index }] : [],
    );
    this.#mentions.set(testimony.id, mentions);
    for (const key of keysOf(testimony.claim, this.#names)) {
      const on = this.#onKey.get(key);
      if (on === undefined) this.#onKey.set(key, [testimony]);
      else on.push(testimony);
    }
  }

  #judge(testimony: Testimony): Verdict {
    const keys = keysOf(testimony.claim, this.#names);
    const others = new Map(keys.flatMap((key) => this.#onKey.get(key) ?? []).map((other) => [other.id, other]));
    return judge(testimony, [...others.values()], { names: this.#names, decisions: [] });
  }
}

/** The first mention of what the claim at an index tells. */
function firstOf(told: readonly Testimony[], index: number): number {
  const of = told[index]?.claim.repeatOf ?? null;
  return of === null || of === index ? index : firstOf(told, of);
}

function repeats(doc: string, index: number, translate: Translate, { claim }: Testimony): Related {
  const reason = translate('reason_repeat', [claim.quote]);
  return { doc, index, relation: 'repeat', strength: 'sure', cause: null, shown: false, reason };
}
