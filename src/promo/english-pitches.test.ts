import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const NEWS = 'The stock of Northlight Shipping closed little changed at $21.40 on Friday.';
const MORE = 'Revenue for the quarter came to $310 million, the company said in Hull.';

/** What is set aside of the blocks between two paragraphs of news: `all`, some of their ids, or words of a paragraph. */
function setAside(...sketches: (Sketch | string)[]): 'all' | string[] {
  const article = articleOf('en', [NEWS, ...sketches, MORE]);
  const { verdicts } = judge(article, READ_PACKS);
  const whole = verdicts.filter(({ spans }) => !spans).flatMap(({ blocks }) => blocks);
  const own = article.blocks.slice(1, -1).map(({ id }) => id);
  if (own.every((id) => whole.includes(id)) && whole.length === own.length) return 'all';
  const textOf = (id: string) => article.blocks.find((block) => block.id === id)!.text;
  return [
    ...whole,
    ...verdicts.flatMap(({ spans = [] }) => spans.map(({ block, start, end }) => textOf(block).slice(start, end))),
  ];
}

describe('what English outlets say to their readers', () => {
  it.each<[string, ...(Sketch | string)[]]>([
    ['asks for support', 'If you value our reporting, please chip in today. Every pound helps keep our newsroom open.'],
    ['asks for support in two lines', 'We need your help now', 'Support from readers like you keeps the Harbour open.'],
    ['a membership and what it holds', 'Become a Dyke Insider!', 'Join for $6 a month at dykes.example/insider'],
    ['an advertisement that is read out', 'This episode is brought to you by Moorwool. Get half price with code DYKE.'],
    ['a label with a title', 'Related News: Court fines bank over dyke loans'],
    ['who is named in a title speaks elsewhere', 'READ NOW: What the regulator said about the harbour fund'],
    ['leads on in brackets', '(For more on how locks work, see Gates and Weirs: A Primer.)'],
    ['the outlet on another platform', 'Find the Harbour Post on WhatsApp and never miss a tide.'],
    ['a button to a guide', { text: 'Get My Guide', href: 'https://tide.example/free-guides/locks' }],
    ['a label between the marks of a template', '- Advertisement -'],
    [
      'a label with a colon',
      'Advertorial: Moorwool Metals',
      { text: 'Moorwool drills where nobody did. See the maps of its hill.', href: 'https://moorwool.example/hill' },
    ],
    [
      'a button in the first person',
      { text: 'Ten weeks to a dry cellar', kind: 'heading', level: 4 },
      'A calendar with stickers, by a mason.',
      { text: 'E-mail it to me', href: '/calendar?src=dyke' },
    ],
    ['a postscript is no sentence', 'P.S. Members get our list of stocks today, free. Click here for the names.'],
  ])('%s', (_, ...sketches) => {
    expect(setAside(...sketches)).toBe('all');
  });

  it.each<[string, ...(Sketch | string)[]]>([
    [
      'a button between two lines of a form',
      'Get the harbour news in your inbox every Friday, free.',
      'Tide first',
      'Sign up to our newsletter today',
    ],
    ['a form whose lines say little each', 'Email address', 'Sign up for our weekly newsletter', 'No spam', 'Sign up'],
    ['what members are told', 'Already subscribed? Sign in', 'Try the Courier free for 30 days'],
    ['a button that is no link', 'Our editors pick the best stocks in our free report.', 'Save my seat'],
    ['a plea above its call', 'This story is for our subscribers.', 'Get the Courier for $9 a month, digital only.'],
    ['a teaser below its title', 'In other news: Pilot leaves the lock', 'He left the quay at noon. Learn more'],
    ['who asks for himself is no office', 'Our site needs your help! You can make a one-off donation here.'],
  ])('%s', (_, ...sketches) => {
    expect(setAside(...sketches)).toBe('all');
  });

  it('the rank between a heading and its broker', () => {
    const row = 'Get Started 74% of retail CFD accounts lose money Read Review';
    expect(setAside({ text: 'Top Forex Brokers', kind: 'heading', level: 4 }, '1', row)).toBe('all');
  });

  it.each([
    ['The council let the depot to a brewery for $1,200 a month. ', 'Subscribe to the Courier now for $48 a year.'],
    ['Two of the harbour pilots from Wake County retired in May. ', 'Subscribe to Dyke Insider for $1 to read on.'],
    ['Harbour fees rose by 4.2% in May. ', 'For more financial news, go to our front page.'],
    [
      'Shares of two harbours rose by 4.2% in May. ',
      'Our three favorite stocks among the docks are in the Weekend Book.',
    ],
    [
      'Shares of two harbours rose by 4.2% in May. ',
      "Ada Vell names the cheaper stock for our members in tonight's letter.",
    ],
    ['The pilot said the lock would "always have a keeper". ', 'MORE: The time he planted leeks on the quay'],
    ['Dredging cost $3.1 million in May, the port said. ', '(See also: Five charts on the harbour wall)'],
  ])('only the offer goes: %s%s', (news, offer) => {
    expect(setAside(news + offer)).toEqual([offer]);
  });
});

describe('what reports in these words stays', () => {
  it.each<[string, Sketch | string]>([
    ['a letter told of', 'Another note: I named the harbour fund to our premium subscribers in May, at $137.'],
    [
      "an office's alerts",
      {
        text: 'Download the Flood Near You app to get official alerts for your street.',
        href: 'https://floods.example',
      },
    ],
    ['a firm that trades in advertisements', 'Ad-tech firm Moorwool hired two engineers from the harbour office.'],
    ['what is found in a river', 'The old anchor can be found here at low tide, three miles from the lock.'],
    ['the article announces itself', 'Here are three shipping stocks I would consider buying with $1,000 today.'],
    ['a newsroom that asks for news', 'Seen something we should look into? Ring the newsdesk or message us on X.'],
    [
      'a newsroom that asks its readers',
      {
        text: 'Did you, or somebody you know, work on the lock? We would like to hear your memories; write to us at the address.',
        href: 'mailto:dyke@post.example',
      },
    ],
    [
      'a reporter who asks',
      {
        text: 'Sold a boat this year, or tried to? Tell our reporter. We may quote you.',
        href: 'mailto:d@post.example',
      },
    ],
    ['what a letter of others cost', 'The letter had 4,000 readers who paid $299 a year.'],
    [
      'who gets a benefit',
      'About 22 million people receive the grants. Without them dykes would cost $888 a year more.',
    ],
    ['steps', { text: 'Open the Harbour app and choose Settings, then About.', href: 'https://harbour.example/help' }],
    ['what to expect', 'Half is paid in cash, which you should expect to see on a statement by May.'],
    ['a guide', 'In this guide, we will break down everything you need to know before you decide to rent a boat.'],
    [
      'who was there',
      {
        text: 'Have you been affected by the flood? Email our money team; we will not publish your name without asking.',
        href: 'mailto:dyke@post.example',
      },
    ],
    ['a verdict of a test', 'Our verdict: at $499 it is the kettle to buy, if you can live with the lid.'],
    [
      "a company's call",
      { text: "You can listen to the yard's call with analysts from 2 p.m.", href: 'https://yard.example/ir' },
    ],
    [
      "a letter's year",
      'The newsletter reaches 40,000 readers every Friday and costs $9 a month; it made $3 million last year.',
    ],
    ['who says "welcome"', 'Welcome to our live page. We are here all day to keep you up to date on the harbour vote.'],
  ])('%s', (_, text) => {
    expect(setAside(text)).toEqual([]);
  });
});
