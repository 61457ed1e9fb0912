/** A news page as text: what extraction reads and what a source is made of. */
export interface Article {
  /** Any name that is unique within a run; the page layer uses the canonical URL. */
  readonly id: string;
  /** Canonical URL without tracking parameters, null where unknown. */
  readonly url: string | null;
  /** The outlet as a reader would name it. */
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO 8601 date (`YYYY-MM-DD`) that the page states, else null. */
  readonly published: string | null;
  /** BCP 47 primary language of the page ("en", "fr"), null where unknown. */
  readonly lang: string | null;
  /** The blocks of the article joined by blank lines. All offsets of figures and claims count in it. */
  readonly text: string;
}
