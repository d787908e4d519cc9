import type { Analysis } from './analyse-page';

/** An analysis for people: title, the facts, the glossary, what was set aside. */
export function inWords(analysis: Analysis): string {
  const lines = [analysis.file];
  if (!analysis.article) return [...lines, `  no article: ${analysis.why}`, ''].join('\n');
  const { article } = analysis;
  lines.push(
    `  ${article.title ?? '(no title)'}`,
    `  ${[article.site, article.byline, article.published, analysis.lang].filter(Boolean).join(' · ')}`,
  );
  const section = (title: string, items: readonly string[]) => {
    if (items.length > 0) lines.push('', `  ${title}`, ...items.map((item) => `    ${item}`));
  };
  section(
    'Text',
    article.blocks.map(
      (block) =>
        `${block.verdict ? (block.verdict.folded ? '–' : '~') : ' '} ${block.kind === 'heading' ? '# ' : ''}${block.text.replace(/\n/g, ' / ')}`,
    ),
  );
  section(
    'Facts',
    analysis.facts.map((fact) => `${fact.role === 'gist' ? '»' : '·'} ${fact.text}`),
  );
  section(
    'Figures',
    analysis.figures.map(
      (figure) => `${figure.value} ${figure.unit} | ${figure.label}${figure.when ? ` | ${figure.when}` : ''}`,
    ),
  );
  section(
    'Dates',
    analysis.dates.map((date) => `${date.iso} | ${date.label}`),
  );
  section(
    'Quotes',
    analysis.quotes.map(
      ({ kind, speaker, role, text }) =>
        `${kind === 'indirect' ? '~' : ' '} ${[speaker ?? '?', role].filter(Boolean).join(', ')}: ${text}`,
    ),
  );
  section(
    'Glossary',
    analysis.glossary.map(
      (entity) =>
        `${[entity.name, ...entity.aliases].join(' = ')} (${entity.kind}, ${entity.mentions.length}): ${entity.definition ? `${entity.definition.text} [${entity.definition.from}]` : '–'}`,
    ),
  );
  section(
    'Set aside',
    article.blocks.flatMap((block) =>
      block.verdict
        ? [
            `${block.verdict.category} ${block.verdict.score}: ${block.text.slice(0, 80)} | ${block.verdict.reasons.join('; ')}`,
          ]
        : [],
    ),
  );
  return [...lines, ''].join('\n');
}
