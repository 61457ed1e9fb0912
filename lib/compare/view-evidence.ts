/** What other sources say to a claim, in words of the reader's language. */
import type { Apart, Evidence, Origin, RelationName, Testimony } from './evidence.ts';
import { isSameArticle } from './origin.ts';
import type { EvidenceView, Place, Translate, Wording } from './view.ts';
import { sayReason, shortWordsOf } from './words.ts';

const SIDES: Partial<Record<RelationName, EvidenceView['side']>> = {
  corroborates: 'agree',
  refines: 'agree',
  rounding: 'agree',
  consistent: 'agree',
  sameOrigin: 'agree',
  derives: 'agree',
  conflicts: 'differ',
  misquote: 'differ',
  disputed: 'differ',
};

/** The key of the message that names a relation; a possible conflict is worded by whether anything explains it. */
function relationKey({ relation: { name, strength, explained } }: Evidence): string {
  if (name === 'derives' && !explained) return 'relation_implies';
  if (name !== 'conflicts' || strength === 'sure') return `relation_${name}`;
  return explained ? 'relation_mayDiffer' : 'relation_otherFigure';
}

function sideOf({ other, relation }: Evidence, own: Testimony): EvidenceView['side'] {
  if (relation.name === 'conflicts' && relation.strength === 'possible' && !relation.explained) return 'other';
  const side = SIDES[relation.name] ?? 'other';
  return side !== 'differ' && isSameArticle(own, other) ? 'here' : side;
}

/** The name of who printed a claim, else its page's title. */
export function publisherOf({ source: { publisher, title } }: Testimony, translate: Translate): string {
  return publisher ?? title ?? translate('claim_unknownPublisher');
}

/** A trail in names; an organisation's own words are called so. Nothing where the publisher itself is the first report. */
export function viewTrail(trail: readonly Origin[], teller: string, translate: Translate): readonly string[] {
  const [start, ...rest] = trail;
  const names = rest.flatMap(({ kind, name, label, filed }) => {
    if (name === null || label === null || name === start?.name) return [];
    if (filed) return translate('claim_filing');
    return kind === 'organisation' ? translate('claim_ownWords', [label]) : label;
  });
  return names.length === 0 ? [] : [teller, ...names];
}

/** When the other was told: by its page's date, else by the figure's own. */
function dateOf({ source, claim }: Testimony, { translate, date }: Wording): string {
  if (source.publishedAt !== null) return date(source.publishedAt);
  return claim.asOf === null ? translate('claim_undated') : translate('claim_asOf', [date(claim.asOf)]);
}

/** Puts a piece of evidence into words; `own` is the claim that it stands to, `teller` whose that is. */
export function viewEvidence(
  evidence: Evidence,
  own: Testimony,
  teller: string,
  place: Place,
  wording: Wording,
): EvidenceView {
  const { other, relation } = evidence;
  const { translate } = wording;
  const { url } = other.source;
  const publisher = publisherOf(other, translate);
  return {
    relation: relation.name,
    word: translate(relationKey(evidence)),
    side: sideOf(evidence, own),
    quote: other.claim.quote,
    told: shortWordsOf(other, wording),
    sentence: other.sentence,
    publisher,
    trail: viewTrail(evidence.trail, publisher, translate),
    date: dateOf(other, wording),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    reason: sayReason(relation.reason, teller, translate),
    sum: relation.sum,
    fromPack: other.origin === 'pack',
    storedId: place.storedId(other),
  };
}

/** A claim that is not compared, with the reason, on one line. */
export function viewApart({ other, reason }: Apart, teller: string, wording: Wording): string {
  const { translate } = wording;
  const [told, why] = [shortWordsOf(other, wording), sayReason(reason, teller, translate)];
  return translate('claim_apart', [told, publisherOf(other, translate), dateOf(other, wording), why]);
}
