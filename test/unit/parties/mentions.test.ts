import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/claim/mentions.ts';
import { readPage } from '../../../lib/claim/page.ts';
import { defaultLexicon } from '../../../lib/vocabulary/shipped.ts';
import { articleOf } from './reading.ts';

const lexicon = defaultLexicon();
const seen = (text: string, lang?: string): string[] =>
  findMentions(readPage(articleOf(text, lang), lexicon), lexicon).map(
    ({ start, end, name, asset, via }) =>
      `${text.slice(start, end)} = ${name ?? ''}${asset ? `#${asset}` : ''}${via === 'name' ? '' : `:${via}`}`,
  );

describe('known names', () => {
  it.each([
    ['Nvidia Corp. and Oracle’s cloud', ['Nvidia Corp = Nvidia', 'Oracle = Oracle']],
    ['Iberdrola S.A. and Oracle', ['Iberdrola S.A = Iberdrola', 'Oracle = Oracle']],
    ['Iberdrola se compromete', ['Iberdrola = Iberdrola']],
    ['a Microsoft-backed lab', ['Microsoft = Microsoft']],
    ['on AWS or on Azure', ['AWS = Amazon#AWS', 'Azure = Microsoft#Azure']],
    [
      'Sam Altman left. Altman of OpenAI came back',
      ['Sam Altman = OpenAI:person', 'Altman = OpenAI:surname', 'OpenAI = OpenAI'],
    ],
    ['Anthropic sells Claude', ['Anthropic = Anthropic', 'Claude = Anthropic#Claude:product']],
    ['xAI rents Colossus 1', ['xAI = xAI', 'Colossus 1 = #Colossus 1']],
    ['Elon Musk and his xAI', ['Elon Musk = xAI:person', 'xAI = xAI']],
    ['the Claude maker', ['Claude maker = Anthropic']],
    ['the maker of ChatGPT', ['maker of ChatGPT = OpenAI:description']],
  ])('in "%s"', (text, mentions) => {
    expect(seen(text)).toEqual(mentions);
  });

  it.each([
    'They worked together on a scale model.',
    'Claude Monet painted it.',
    'Together they came. Switch it off.',
    'A figure of speech, a factory, a writer.',
    'He met Wang in an oracle of a book.',
  ])('none in "%s"', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('unknown names by their form', () => {
  it.each([
    ['Brightloom Systems raised money.', 'Brightloom Systems'],
    ['It will buy ZentraCore soon.', 'ZentraCore'],
    ['Wexley, a startup that grows algae, hires.', 'Wexley'],
    ['Orbis agreed to the takeover of Halvorsen last week.', 'Halvorsen'],
  ])('in "%s"', (text, name) => {
    const names = findMentions(readPage(articleOf(text), lexicon), lexicon).map((mention) => mention.name);
    expect(names).toContain(name);
  });

  it('ends a name in a line of capitals where the running text ends it', () => {
    const text =
      'Orwen Grid Signs A Lease In Alberta\nThe landlord will house Orwen Grid, an AI cloud company. It hires.';
    const names = findMentions(readPage(articleOf(text), lexicon), lexicon).map(({ name, start, end }) => [
      name,
      text.slice(start, end),
    ]);
    expect(names[0]).toEqual(['Orwen Grid', 'Orwen Grid']);
  });

  it.each([
    ['Orwen Compute, a startup, hires. Orwen pays well. Orwen expects a good year.', 'Orwen'],
    ['Orwen Compute, a startup, hires. Orwen pays well.', 'Orwen Compute'],
    ['Orwen Labs, a startup, hires. Orwen pays well. Orwen expects a good year.', 'Orwen Labs'],
    ['Investors backed the startup Orwen.ai. Orwen.ai pays well.', 'Orwen.ai'],
  ])('calls a firm as the text mostly does: "%s"', (text, name) => {
    const names = findMentions(readPage(articleOf(text), lexicon), lexicon).map((mention) => mention.name);
    expect(new Set(names)).toEqual(new Set([name]));
  });

  it.each(['AG', 'GmbH', 'SE', 'Inc.', 'S.A.', 'S.p.A.', 'Corporation', '& Co. KGaA'])(
    'are one with their company form and without: "%s"',
    (form) => {
      const text = `Zelmark ${form} raised money. Zelmark, a startup, hires. Investors say Zelmark ${form} pays well.`;
      const told = findMentions(readPage(articleOf(text), lexicon), lexicon);
      expect(told.map(({ name }) => name)).toEqual(['Zelmark', 'Zelmark', 'Zelmark']);
    },
  );

  it('are one where only the form with it is firm-like', () => {
    const text = 'Orwen Grid AG, a cloud startup, raised money. Orwen pays well.';
    const told = findMentions(readPage(articleOf(text), lexicon), lexicon);
    expect(told.map(({ name }) => name)).toEqual(['Orwen Grid', 'Orwen Grid']);
  });

  it('leaves people, places, weekdays and outlets alone', () => {
    expect(seen('On Monday Jane Doe of the Wall Street Journal flew from Boston to Lower Saxony.')).toEqual([]);
  });

  it('reads no nouns of German as names', () => {
    expect(seen('Die Bewertung der Branche steigt im Herbst.', 'de')).toEqual([]);
  });
});

describe('descriptions and pronouns', () => {
  const meant = (text: string, words: string, lang?: string): string | null | undefined => {
    const found = findMentions(readPage(articleOf(text, lang), lexicon), lexicon);
    return found.filter(({ start, end }) => text.slice(start, end) === words).at(-1)?.name;
  };

  it.each([
    ['Cohere grows fast. Last week the startup opened in Paris.', 'the startup', 'Cohere'],
    ['Cohere buys from Nvidia. The chipmaker is pleased.', 'The chipmaker', 'Nvidia'],
    ['Mistral AI signed with Microsoft. The software giant pays.', 'The software giant', 'Microsoft'],
    ['Anthropic is in a hurry. It needs power.', 'It', 'Anthropic'],
    ['Oracle is in talks with banks. A deal would help the company.', 'the company', 'Oracle'],
    // Who opened the sentence before, though another is named more often and later.
    ['Oracle hires in Oslo. Oracle pays well. Cohere, based in Toronto, follows. It needs staff.', 'It', 'Cohere'],
    ['Oracle hires. Oracle pays well. Cohere said in a letter to Nvidia that it needs staff.', 'it', 'Cohere'],
    // A maker of chips that has long been listed is no startup.
    ['Cohere is to open a lab.\nNvidia led the round and sends chips. The startup hires.', 'The startup', 'Cohere'],
    // One of a list of names, or a fund, is not whom a text goes on with.
    [
      'Harvey hires people in many places of the world. Intel, Bluff Hill, AMD and Elm Row help. The company grows.',
      'The company',
      'Harvey',
    ],
    ['Harvey hires. Last week Northgate Ventures led a round. The company grows.', 'The company', 'Harvey'],
    // Right behind a name and a comma.
    ['Oracle hires. Oracle pays. It met GIC, the investment firm of a state.', 'the investment firm', 'GIC'],
  ])('in "%s"', (text, words, name) => {
    expect(meant(text, words)).toBe(name);
  });

  it.each([
    ['en', 'Oracle hires. The site will host halls.', 'The site will host'],
    ['en', 'Oracle hires. This will rival others.', 'This will rival'],
    ['en', 'Oracle hires. The House passed a bill.', 'The House'],
    ['fr', 'Mistral AI recrute. Le directeur financier paie.', 'Le directeur financier'],
    ['de', 'SAP wächst. Der Brand kostet Geld.', 'Der Brand'],
  ])('are no nouns that stand for nobody, in %s: "%s"', (lang, text, words) => {
    expect(meant(text, words, lang)).toBeUndefined();
  });

  it('look back some hundred words, or to the headline', () => {
    const filler = 'then rain fell on the hills, '.repeat(80);
    expect(meant(`News. Cohere hires, ${filler}and the startup grows.`, 'the startup')).toBeUndefined();
    expect(meant(`Cohere hires\nNews, ${filler}and the startup grows.`, 'the startup')).toBe('Cohere');
  });

  it.each([
    ['fr', 'Mistral AI recrute. La start-up cherche des bureaux.', 'La start-up', 'Mistral AI'],
    ['fr', "Nvidia grandit. L'entreprise embauche.", "L'entreprise", 'Nvidia'],
    ['de', 'SAP wächst. Das Unternehmen stellt ein.', 'Das Unternehmen', 'SAP'],
    ['es', 'Oracle crece. La empresa contrata.', 'La empresa', 'Oracle'],
    ['it', 'Nvidia cresce. L’azienda assume.', 'L’azienda', 'Nvidia'],
    ['pt', 'A Nvidia cresce. A companhia contrata.', 'A companhia', 'Nvidia'],
    ['es', 'Nvidia crece. La empresa canadiense de modelos Cohere contrata.', 'La empresa', undefined],
    ['nl', 'ASML groeit. Het bedrijf zoekt mensen.', 'Het bedrijf', 'ASML'],
  ])('in %s: "%s"', (lang, text, words, name) => {
    expect(meant(text, words, lang)).toBe(name);
  });
});

it('speaks of something new with "a" in English, and of something named with it in Portuguese', () => {
  expect(seen('Oracle grows. It is a company that sells chips.').join()).not.toContain('a company');
  expect(seen('A Oracle cresce. No ano passado a empresa vendeu chips.', 'pt')).toContain(
    'a empresa = Oracle:description',
  );
});

it('takes the letter of a round for no firm', () => {
  expect(seen('Cerebras Closes Series H\n\nIn Paris, H grows.').join()).not.toContain('Series H');
  expect(seen('Cerebras Closes Series H\n\nIn Paris, H grows.').filter((one) => one.startsWith('H ='))).toHaveLength(1);
});

it('has "its" behind a name and a comma stand for someone else', () => {
  expect(seen('Oracle grows. Nvidia, its supplier, shrinks.')).toContain('its = Oracle:pronoun');
});

describe('a person of several firms', () => {
  it.each([
    ['Elon Musk and the rockets of SpaceX', 'Elon Musk = SpaceX:person'],
    ['Elon Musk spoke. His Tesla sells cars.', 'Elon Musk = Tesla:person'],
    ['Colossus 2 grows. Elon Musk counts its turbines.', 'Elon Musk = xAI:person'],
    ['Elon Musk’s data centers, not Tesla or SpaceX, are rented.', 'Elon Musk = xAI:person'],
  ])('is read from the article in "%s"', (text, mention) => {
    expect(seen(text)).toContain(mention);
  });

  it('stands for one firm throughout', () => {
    const found = seen('Elon Musk’s data centers grow. Musk, who runs Tesla and SpaceX, rents the data centers out.');
    expect(found).toContain('Elon Musk = xAI:person');
    expect(found).toContain('Musk = xAI:surname');
  });
});

describe('unlisted sites', () => {
  it.each([
    ['Oracle expands the Larkfield campus.', 'Larkfield = #Larkfield:form'],
    ['Oracle plans a campus it calls Larkfield.', 'Larkfield = #Larkfield:form'],
    ['Oracle opens its data center in Millbrook.', 'Millbrook = #Millbrook:location'],
    ['Cohere takes 90 megawatts of capacity at Millbrook.', 'Millbrook = #Millbrook:location'],
  ])('in "%s"', (text, mention) => {
    expect(seen(text)).toContain(mention);
  });

  it('are named once: by their own name, not by where they stand', () => {
    expect(seen('Oracle expands the Larkfield campus in Millbrook.').join()).not.toContain('#Millbrook');
  });

  it.each(['Wexholm data center', 'Oracle builds in Texas.', 'The Wexholm Labs site'])('not in "%s"', (text) => {
    expect(seen(text).join()).not.toContain('#');
  });
});

describe('firms by the words around them', () => {
  it.each([
    ['The rest went to the chip startup Tavira.', 'Tavira = Tavira'],
    ['In May the group took over Tavira.', 'Tavira = Tavira'],
    ['Oracle (ORCL) sells 5 GW to Tavira (TVRA.L) alone.', 'Tavira = Tavira'],
    ['At Tavira sales grew 5%. They like Tavira’s sensors, and Tavira pays well.', 'Tavira = Tavira'],
    ['The winner is Madrid Dynamics, whose shares rose.', 'Madrid Dynamics = Madrid Dynamics'],
    ['Tavira, a maker of sensors, grows.', 'Tavira = Tavira'],
    ['Pay fell. Snowflake, its listed rival, was worth less.', 'Snowflake = Snowflake'],
  ])('in "%s"', (text, mention) => {
    expect(seen(text).map((told) => told.replace(/:(?:form|guess)$/, ''))).toContain(mention);
  });

  it.each(['Ruth Abara, chief executive, left.', 'They met Ruth Abara in spring.'])('not in "%s"', (text) => {
    expect(seen(text).join()).not.toContain('Abara');
  });
});

describe('all mentions', () => {
  it('stand in text order and never overlap', () => {
    const text =
      'The Claude maker Anthropic, backed by Google and Amazon, rents Colossus 1 from xAI. It pays the firm.';
    const found = findMentions(readPage(articleOf(text), lexicon), lexicon);
    expect(found.length).toBeGreaterThan(5);
    found.forEach(({ start, end }, at) => {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
    });
  });
});
