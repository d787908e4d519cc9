import { expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf } from '../../../test/unit/article-of';
import { judge } from '../judge';

it('a question that opens a paragraph, before an offer and news, is the offer’s', () => {
  const question = 'Want to be at the quay when ships like this are named?';
  const offer = 'Our harbour letter tells you on Sunday, free of charge.';
  const news = 'Northlight’s next ship will leave from Hull on Dec. 3. Its partner has not yet decided.';
  const text = `${question} ${offer} ${news}`;
  const [start, end] = [text.indexOf(offer), text.indexOf(offer) + offer.length];
  const link = { start, end, text: offer, href: 'https://news.example/letter', sameSite: true };
  const article = articleOf('en', [
    'Shares in Northlight Shipping closed at $21.40, two percent above the day before.',
    text,
    'The board will give its outlook in March, a spokesman said in Hull.',
  ]);
  const blocks = article.blocks.map((block) => (block.text === text ? { ...block, links: [link] } : block));
  const spans = judge({ ...article, blocks }, READ_PACKS).verdicts.flatMap((verdict) => verdict.spans ?? []);
  expect(spans.map((span) => text.slice(span.start, span.end))).toEqual([`${question} ${offer}`]);
});
