import { browser } from 'wxt/browser';

import type messages from '../public/_locales/en/messages.json';
import type { Translate } from './compare/view.ts';
import { phrasesOf } from './translate.ts';

/** Every key that has a message in English, the language that all others are made from. */
export type MessageKey = keyof typeof messages;

/** A translator that knows its keys: what components take. Every `Translate` is one. */
export type Text = (key: MessageKey, args?: readonly string[]) => string;

/** Asks the browser for the message as written, so that plural forms are chosen before a title with a "|" goes in. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** WXT types the keys as of the last build; here any string may be asked, and the empty answer says that there is none. */
const written = (key: string): string => browser.i18n.getMessage(key as never, PLACES);

/** The language of the messages in use, with the reader's region where the browser speaks the same language ("en-GB"). */
export function uiLanguage(): string {
  const language = written('extension_language');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === language ? wanted : language;
}

/** The translator of the extension's own contexts. It throws on a key that has no message. */
export function browserTranslator(): Translate {
  const phrase = phrasesOf(uiLanguage());
  return (key, args = []) => {
    const template = written(key);
    if (template === '') throw new Error(`No message "${key}"`);
    return phrase(template, args);
  };
}
