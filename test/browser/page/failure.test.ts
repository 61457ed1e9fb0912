import { expect, test, vi } from 'vitest';

import { respondWith } from '../../../lib/page/failure.ts';
import { startGatekeeper } from '../../../lib/page/gatekeeper.ts';
import { fakePort } from './fake-port.ts';
import { setBody, setHead } from './setting.ts';
import { painted, sit, until } from './sitting.ts';

const ARTICLE = '<h1>A deal</h1><p>It cost $1.2 billion a year.</p>';

test('a reading that fails does not keep the next one from marking the page', async () => {
  const { reader, port } = await sit(ARTICLE);
  const { ask } = port;
  port.ask = () => Promise.reject(new Error('broken'));
  expect(await reader.answer({ type: 'refresh' })).toBeNull();
  port.ask = ask;
  expect(await reader.answer({ type: 'readArticle' })).toMatchObject({ silence: null });
  document.body.insertAdjacentHTML('beforeend', '<p>And $7bn later.</p>');
  await until(() => expect(painted()).toEqual(['$1.2 billion', '$7bn']));
});

test('a first look that fails leaves the page to the next one', async () => {
  setHead('<meta property="og:type" content="article">');
  setBody(ARTICLE);
  const life = new AbortController();
  const port = fakePort();
  const { ask } = port;
  port.ask = () => Promise.reject(new Error('broken'));
  const keeper = startGatekeeper(port, () => life.abort(), life.signal);
  expect(await keeper.answer({ type: 'readArticle' })).toEqual({ article: null, silence: null });
  port.ask = ask;
  port.on = false;
  await keeper.answer({ type: 'refresh' });
  expect(await keeper.answer({ type: 'readArticle' })).toEqual({ article: null, silence: 'off' });
  life.abort();
});

test('who asks gets an answer, whatever happens', async () => {
  const respond = vi.fn();
  respondWith(Promise.reject(new Error('broken')), respond);
  await until(() => expect(respond).toHaveBeenCalledWith(null));
  respondWith(Promise.resolve(true), respond);
  await until(() => expect(respond).toHaveBeenCalledWith(true));
});
