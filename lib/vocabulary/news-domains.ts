/**
 * News sites on which the extension runs from install on. The list is frozen: growing it makes the browser switch the
 * extension off until the reader agrees to the new permission. Any other site is one click in the popup.
 */
export const NEWS_DOMAINS = [
  ...[
    'apnews.com',
    'reuters.com',
    'bloomberg.com',
    'ft.com',
    'wsj.com',
    'nytimes.com',
    'washingtonpost.com',
    'cnbc.com',
  ],
  ...[
    'theinformation.com',
    'techcrunch.com',
    'theverge.com',
    'wired.com',
    'arstechnica.com',
    'axios.com',
    'semafor.com',
  ],
  ...['businessinsider.com', 'fortune.com', 'forbes.com', 'economist.com', 'theguardian.com', 'bbc.com', 'bbc.co.uk'],
  ...['cnn.com', 'theregister.com', 'venturebeat.com', 'zdnet.com', 'engadget.com', 'siliconangle.com', 'geekwire.com'],
  ...['datacenterdynamics.com', 'tomshardware.com', 'crunchbase.com', 'pitchbook.com', 'sifted.eu', 'tech.eu'],
  ...[
    'marketwatch.com',
    'barrons.com',
    'investopedia.com',
    'fool.com',
    'qz.com',
    'fastcompany.com',
    'technologyreview.com',
  ],
  ...['the-decoder.com', 'politico.com', 'nikkei.com', 'scmp.com', 'straitstimes.com', 'livemint.com', 'inc42.com'],
  ...['lemonde.fr', 'lesechos.fr', 'lefigaro.fr', 'usine-digitale.fr', 'handelsblatt.com', 'heise.de', 'faz.net'],
  ...['elpais.com', 'expansion.com', 'ilsole24ore.com', 'fd.nl', 'valor.globo.com'],
] as const;
