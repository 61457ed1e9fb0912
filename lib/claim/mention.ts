import type { Span } from '../text/span.ts';
import type { OrganisationKind } from '../vocabulary/vocabulary.ts';

/**
 * How a text speaks of an organisation or asset where it stands. What no list knows is named by its form where it is likely to be
 * a name, and a guess where it only may be one: a guess says nothing of others.
 */
export type Via =
  'name' | 'place' | 'product' | 'person' | 'surname' | 'form' | 'guess' | 'description' | 'pronoun' | 'location';

/** A place where the text speaks of an organisation, of a named asset or product, or of both ("Azure"). */
export interface Mention extends Span {
  /** The organisation by the name that claims use, null for an asset that stands for no single one. */
  readonly name: string | null;
  /** The named site, project or product, null where the words name an organisation only. */
  readonly asset: string | null;
  readonly via: Via;
  /** What the organisation is, null where unknown. */
  readonly kind: OrganisationKind | null;
}
