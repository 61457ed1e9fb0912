import type { Article } from '../claim/article.ts';
import type { ClaimView, Mark, Reply } from '../messages.ts';
import { doorOf } from './doors.ts';
import { elementOf } from './dom.ts';
import { isOnDark } from './light.ts';
import type { Port } from './port.ts';
import { reveal, ringFigure } from './ring.ts';
import type { Stage } from './stage.ts';
import { liveRange } from './text-map.ts';

/** Figures of the page that have a card, in the order of the text. */
export interface Figures {
  readonly article: Article;
  readonly marks: readonly { readonly mark: Mark; readonly range: StaticRange }[];
}

/** The cards of one page; at most one is open. */
export interface Cards {
  open(index: number): void;
  /** Opens the card after the one opened last, or of the first figure in view. */
  openNext(): boolean;
  close(): void;
}

/** Opens cards in the overlay; `figures` gives what is marked now. An open card goes with the signal. */
export function cardsOf(stage: () => Stage, figures: () => Figures | null, port: Port, signal: AbortSignal): Cards {
  let current: AbortController | null = null;
  let last = -1;
  let focusBack: Element | null = null;

  const close = (): void => {
    current?.abort();
    current = null;
  };
  const open = (index: number): void => {
    const now = figures();
    const figure = now?.marks[index];
    if (!now || !figure) return;
    const { article, marks } = now;
    const { host } = stage();
    if (document.activeElement !== host) focusBack = document.activeElement;
    close();
    last = index;
    current = new AbortController();
    const life = AbortSignal.any([signal, current.signal]);
    const { mark, range } = figure;
    const element = elementOf(range.startContainer);
    reveal(range);
    ringFigure(stage(), range, false, life);
    const slot = document.createElement('div');
    life.addEventListener('abort', () => {
      const hadFocus = document.activeElement === host;
      slot.remove();
      if (hadFocus && focusBack instanceof HTMLElement)
        HTMLElement.prototype.focus.call(focusBack, { preventScroll: true });
    });
    addEventListener('keydown', (event) => event.key === 'Escape' && event.isTrusted && close(), {
      capture: true,
      signal: life,
    });
    const ask = (): Promise<Reply<ClaimView>> => port.ask({ type: 'card', article, index: mark.index });
    const first = ask();
    let asked = false;
    const show = (): void => {
      if (life.aborted) return;
      stage().frame.append(slot);
      doorOf('second-source.card')?.(
        {
          slot,
          anchor: () => liveRange(range)?.getBoundingClientRect() ?? null,
          quote: article.text.slice(mark.start, mark.end),
          position: index + 1,
          total: marks.length,
          dark: element !== null && isOnDark(element),
          actions: {
            ask: () => (asked ? ask() : ((asked = true), first)),
            save: () => port.ask({ type: 'propose', article, indexes: [mark.index] }),
            undo: (ids) => port.ask({ type: 'withdraw', ids: [...ids] }),
            openPanel: () => void port.ask({ type: 'openPanel' }),
            step: (by) => open((index + by + marks.length) % marks.length),
            close,
          },
        },
        life,
      );
    };
    // The card's script comes with the first answer; from then on the card opens at once and fills when the answer is there.
    if (doorOf('second-source.card')) show();
    else void first.then(show);
  };
  return {
    open,
    openNext() {
      const marks = figures()?.marks ?? [];
      if (marks.length === 0) return false;
      const inView = marks.findIndex(({ range }) => (liveRange(range)?.getBoundingClientRect().bottom ?? 0) > 0);
      open(last < 0 ? Math.max(0, inView) : (last + 1) % marks.length);
      return true;
    },
    close,
  };
}
