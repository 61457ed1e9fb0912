import { render } from 'preact';
import { browser } from 'wxt/browser';

import { browserTranslator, uiLanguage } from '../../lib/i18n.ts';
import { App } from './app.tsx';
import { findTab } from './tab.ts';

const app = document.getElementById('app');
if (app === null) throw new Error('popup.html has no #app');

const lang = uiLanguage();
document.documentElement.lang = lang;
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
/** In the toolbar's popup there is no current tab; opened as a page, it takes the window's width. */
const asPage = (await browser.tabs.getCurrent()) !== undefined;
document.documentElement.classList.toggle('page', asPage);

render(<App t={browserTranslator()} lang={lang} tab={await findTab()} asPage={asPage} />, app);
