import type { LookupAnswer, TabAnswers, TabRequest } from '../messages.ts';
import { BADGE_STYLE } from './badge-style.ts';
import { showBadges, type Badges } from './badges.ts';
import { cardsOf, type Figures } from './cards.ts';
import { failed } from './failure.ts';
import { keepBeating } from './heartbeat.ts';
import { hitFigure } from './hit.ts';
import { paintFigures, type Paint } from './paint.ts';
import type { Port } from './port.ts';
import { readPage, type PageReading } from './read-page.ts';
import { reveal, ringFigure } from './ring.ts';
import { addStyle, raiseStage, type Stage } from './stage.ts';
import { watchPage } from './watch.ts';

/** One sitting at a page, from reading it to taking everything away. */
export interface Reader {
  /** Answers an extension page or the background; `off` is the caller's to do, by ending the signal. */
  answer(request: Exclude<TabRequest, { type: 'off' }>): Promise<TabAnswers[keyof TabAnswers]>;
}

export type StartReader = (port: Port, stop: () => void, signal: AbortSignal) => Reader;

/** Reads the page, marks its figures and keeps them marked while the page changes, until the signal ends. */
export function startReader(port: Port, stop: () => void, signal: AbortSignal): Reader {
  let reading: PageReading | null = null;
  let found: LookupAnswer | null = null;
  let figures: Figures | null = null;
  let stage: Stage | null = null;
  let paint: Paint | null = null;
  let badges: Badges | null = null;
  let shown = new AbortController();

  const theStage = (): Stage => {
    if (!stage) {
      stage = raiseStage(document, signal);
      addStyle(stage.root, BADGE_STYLE);
    }
    return stage;
  };
  const cards = cardsOf(theStage, () => figures, port, signal);

  const show = (): void => {
    shown.abort();
    shown = new AbortController();
    figures = paint = badges = null;
    if (!reading?.article || !found?.on || found.marks.length === 0) return;
    const { article, map } = reading;
    const life = AbortSignal.any([signal, shown.signal]);
    const marks = found.marks.flatMap((mark) => {
      const range = map.rangeOf(mark);
      return range ? [{ mark, range }] : [];
    });
    figures = { article, marks };
    paint = paintFigures(
      found.highlight,
      marks.map(({ range }) => range),
      life,
    );
    badges = showBadges(theStage(), marks, life);
  };

  let styled = '';

  /** Reads the page again and marks it; tells whether its text has changed. */
  const read = async (anew: boolean): Promise<boolean> => {
    const next = await readPage(document, signal);
    if (!next) return false;
    const changed = next.article?.text !== reading?.article?.text || next.article?.id !== reading?.article?.id;
    reading = next;
    if (next.article && (changed || anew || !found)) {
      const reply = await port.ask({ type: 'lookup', article: next.article, styled });
      found = reply.ok ? reply.value : null;
      if (found !== null && found.marks.length > 0) styled = found.highlight;
    }
    if (!signal.aborted) show();
    return changed;
  };
  let queue = read(true).catch(failed);
  const readAgain = (anew: boolean): Promise<boolean> => (queue = queue.then(() => read(anew)).catch(failed));

  keepBeating(() => {
    if (!port.alive()) return stop();
    stage?.keep();
    paint?.keep();
    badges?.follow();
  }, signal);
  watchPage(document.documentElement, () => readAgain(false), signal);
  const click = (event: MouseEvent): void => {
    if (!figures || event.target === stage?.host) return;
    const index = hitFigure(
      event,
      figures.marks.map(({ range }) => range),
    );
    if (index >= 0) cards.open(index);
    else if (event.isTrusted) cards.close();
  };
  document.addEventListener('click', click, { capture: true, signal });

  return {
    async answer(request) {
      await queue;
      switch (request.type) {
        case 'readArticle':
          if (found && !found.on) return { article: null, silence: 'off' };
          return { article: reading?.article ?? null, silence: reading?.silence ?? null };
        case 'jump': {
          const range = reading?.article ? reading.map.rangeOf(request.span) : null;
          if (!range) return false;
          reveal(range);
          ringFigure(theStage(), range, true, signal);
          return true;
        }
        case 'refresh':
          await readAgain(true);
          return null;
        case 'openCard':
          return cards.openNext();
      }
    },
  };
}
