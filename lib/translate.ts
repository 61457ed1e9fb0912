import type { Translate } from './compare/view.ts';

/** Messages in the format of `public/_locales` (`messages.json`); `$1` to `$9` stand for the arguments. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Between the forms of a message that counts: "$1 claim | $1 claims", chosen by the first argument. */
const BETWEEN_FORMS = ' | ';

/** Replaces `$1` to `$9` by the arguments, which are not read again: "$15bn" as an argument stays as it is. */
function fill(template: string, args: readonly string[]): string {
  return template.replace(/\$([1-9])/g, (_, place: string) => args[Number(place) - 1] ?? '');
}

/**
 * What makes a sentence of a language (BCP 47) from a template and its arguments: plural forms by the first argument, ISO
 * dates among the arguments as the language writes them.
 */
export function phrasesOf(lang: string): (template: string, args: readonly string[]) => string {
  const rules = new Intl.PluralRules(lang);
  return (template, args) => {
    const [one, many] = template.split(BETWEEN_FORMS);
    const count = Number((args[0] ?? '').replace(/\D/g, ''));
    const form = one !== undefined && many !== undefined ? (rules.select(count) === 'one' ? one : many) : template;
    return fill(
      form,
      args.map((arg) => formatDate(arg, lang)),
    );
  };
}

/**
 * A translator over one language's messages, for command-line tools and tests; the extension's pages use `lib/i18n.ts`.
 * It throws on a key that has no message.
 */
export function translator(messages: Messages, lang = 'en'): Translate {
  const phrase = phrasesOf(lang);
  return (key, args = []) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`No message "${key}"`);
    return phrase(found.message, args);
  };
}

/** A year with its month, perhaps with its day; four digits alone may be any number. */
const DATE = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?$/;

/** An ISO date (`2026-05` or `2026-05-22`) as the language writes it; anything else comes back as it is. */
export function formatDate(iso: string, lang: string): string {
  const { year, month, day } = DATE.exec(iso)?.groups ?? {};
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  // The 31st of February would come out as a day of March.
  if (date.getUTCMonth() !== Number(month) - 1) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(lang, day === undefined ? options : { ...options, day: 'numeric' }).format(date);
}
