import type { ClaimView, Reply } from '../messages.ts';

/** What a card can do; everything that reaches beyond it is done by the content script. */
export interface CardActions {
  /** Asks for the claim with its evidence; also to try again. */
  ask(): Promise<Reply<ClaimView>>;
  /** Proposes the claim to the fact base; gives the ids by which it can be taken back. */
  save(): Promise<Reply<{ readonly ids: readonly string[] }>>;
  /** Takes back what this card proposed. */
  undo(ids: readonly string[]): Promise<Reply<{ readonly removed: number }>>;
  openPanel(): void;
  /** Goes to the next (1) or previous (-1) figure. */
  step(by: 1 | -1): void;
  close(): void;
}

/** One card to be shown. */
export interface CardRequest {
  /** The element of the overlay that the card is drawn in, and where its figure stands now (null where it has gone). */
  readonly slot: HTMLElement;
  readonly anchor: () => DOMRect | null;
  readonly quote: string;
  /** Number of the figure among those of the page, from 1, and how many there are. */
  readonly position: number;
  readonly total: number;
  readonly dark: boolean;
  readonly actions: CardActions;
}

export type OpenCard = (request: CardRequest, signal: AbortSignal) => void;
