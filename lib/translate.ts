import type { Translate } from './compare/view.ts';

/** Messages in the format of `public/_locales` (`messages.json`); `$1` to `$9` stand for the arguments. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Between the forms of a message that counts: "$1 claim | $1 claims", chosen by the first argument. */
const BETWEEN_FORMS = ' | ';

/** Replaces `$1` to `$9` by the arguments, which are not read again: "$15bn" as an argument stays as it is. */
function fill(template: string, args: readonly string[]): string {
  return template.replace(/\$([1-9])/g, (_, place: string) => args[Number(place) - 1] ?? '');
}

/** Turns a template with its arguments into a sentence; `rules` says which counts are singular in its language. */
export function phrase(template: string, args: readonly string[], rules: Intl.PluralRules): string {
  const forms = template.split(BETWEEN_FORMS);
  const [one, many] = forms;
  if (one === undefined || many === undefined) return fill(template, args);
  const count = Number((args[0] ?? '').replace(/\D/g, ''));
  return fill(rules.select(count) === 'one' ? one : many, args);
}

/**
 * A translator over one language's messages, for command-line tools and tests; the extension's pages use `lib/i18n.ts`.
 * It throws on a key that has no message.
 */
export function translator(messages: Messages, lang = 'en'): Translate {
  const rules = new Intl.PluralRules(lang);
  return (key, args = []) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`No message "${key}"`);
    return phrase(found.message, args, rules);
  };
}

/**
 * An ISO date (`2026`, `2026-05` or `2026-05-22`) as the language writes it, to the exactness that it has; anything else
 * comes back as it is.
 */
export function formatDate(iso: string, lang: string): string {
  const [year, month, day] = iso.split('-');
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(iso) || month === undefined) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(lang, options).format(date);
}
