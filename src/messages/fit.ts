import type { Article, Block, Link } from '../model/article';
import type { Verdict } from '../model/verdict';
import { LANG, LIMITS } from './limits';
import type { PageContents } from './schemas';

/**
 * Cuts a page's contents to what the receiver takes ({@link LIMITS}): a single address of 30,000 characters must not
 * make the whole article be refused. What is whole stays the same object; a link whose address cannot be sent whole is
 * left out, since half an address leads elsewhere.
 */
export function fitContents(contents: PageContents): PageContents {
  const { article, verdicts, folded } = contents;
  const fitted = article ? fitReading(article, verdicts) : { article, verdicts: [] };
  return { ...contents, ...fitted, folded: folded.slice(0, LIMITS.verdicts) };
}

/** The same for what was read alone: verdicts on blocks that are left out fall away. */
export function fitReading(whole: Article, all: readonly Verdict[]): { article: Article; verdicts: Verdict[] } {
  const article = fitArticle(whole);
  const known = new Set(article.blocks.map((block) => block.id));
  const verdicts = all
    .map((verdict) => fitVerdict(verdict, known))
    .filter((verdict) => verdict.blocks.length > 0)
    .slice(0, LIMITS.verdicts);
  return { article, verdicts };
}

const cut = (text: string, max: number) => (text.length > max ? text.slice(0, max) : text);
const cutOrNull = (text: string | null, max: number) => (text === null ? null : cut(text, max));

function fitArticle(article: Article): Article {
  return {
    ...article,
    title: cutOrNull(article.title, LIMITS.title),
    byline: article.byline.slice(0, LIMITS.names).map((name) => cut(name, LIMITS.name)),
    published: cutOrNull(article.published, LIMITS.date),
    modified: cutOrNull(article.modified, LIMITS.date),
    site: cutOrNull(article.site, LIMITS.name),
    url: cut(article.url, LIMITS.address),
    lang: LANG.test(article.lang) ? article.lang : 'und',
    declaredLang: cutOrNull(article.declaredLang, LIMITS.lang),
    blocks: article.blocks.slice(0, LIMITS.blocks).map(fitBlock),
  };
}

const isWhole = ({ text, links, shape }: Block) =>
  text.length <= LIMITS.blockText &&
  links.length <= LIMITS.links &&
  links.every((link) => link.href.length <= LIMITS.address && link.text.length <= LIMITS.linkText) &&
  shape.tag.length <= LIMITS.tag &&
  shape.boxTag.length <= LIMITS.tag &&
  shape.classes.length <= LIMITS.classes &&
  shape.label.length <= LIMITS.label;

function fitBlock(block: Block): Block {
  if (isWhole(block)) return block;
  const { shape } = block;
  return {
    ...block,
    text: cut(block.text, LIMITS.blockText),
    links: block.links
      .filter(({ href }) => href.length <= LIMITS.address)
      .slice(0, LIMITS.links)
      .map((link): Link => ({ ...link, text: cut(link.text, LIMITS.linkText) })),
    shape: {
      ...shape,
      tag: cut(shape.tag, LIMITS.tag),
      boxTag: cut(shape.boxTag, LIMITS.tag),
      classes: cut(shape.classes, LIMITS.classes),
      label: cut(shape.label, LIMITS.label),
    },
  };
}

function fitVerdict(verdict: Verdict, known: ReadonlySet<string>): Verdict {
  return {
    ...verdict,
    blocks: verdict.blocks.filter((id) => known.has(id)),
    ...(verdict.spans ? { spans: verdict.spans.slice(0, LIMITS.spans) } : {}),
    reasons: verdict.reasons
      .slice(0, LIMITS.reasons)
      .map((reason) => (reason.quote === undefined ? reason : { ...reason, quote: cut(reason.quote, LIMITS.quote) })),
  };
}
