import { whenOf } from './asof.ts';
import { HEAD, quantityOf, type Scene } from './scene.ts';

/** What besides words speaks for a status or a basis: when the figure is for, and how the article treats it. */
export function signsOf(
  { article, published, dates, settings, metrics, parties, leads, told }: Scene,
  index: number,
): string[] {
  const setting = settings[index];
  if (!setting) return [];
  const { figure } = setting;
  const when = whenOf(dates[index]?.asOf?.iso ?? null, published);
  const same = told.get(quantityOf(figure)) ?? [];
  const subject = parties[index]?.subject ?? null;
  const known = subject === null ? 'none' : subject.split(' + ').some((name) => leads.has(name)) ? 'lead' : 'other';
  return [
    `metric:${metrics[index] ?? 'other'}`,
    `subject:${known}`,
    ...(when === null ? [] : [`when:${when}`]),
    ...(same.length > 1 ? ['repeated'] : []),
    ...((same[0]?.start ?? HEAD) < HEAD ? ['leads'] : []),
    `quarter:${String(Math.min(3, Math.floor((4 * figure.start) / article.text.length)))}`,
  ];
}
