import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../src/offline/parse-page';
import { oneLine } from '../../src/text/normalise';
import { DEFAULTS, isCategoryOn } from '../../src/settings/settings';
import { SWITCHES } from '../../src/walk/categories';
import { read } from '../../src/walk/read';

interface Truth {
  readonly hide: readonly { readonly text: string; readonly category: string; readonly tier: string }[];
  readonly inlineHide?: readonly { readonly text?: string; readonly keepText?: string; readonly hideText?: string }[];
  readonly keep: readonly { readonly text: string }[];
}

/** Whole pages through the walk: which labelled blocks are read and folded, which editorial ones are. */
export async function benchPages(folder: string): Promise<void> {
  const total = { hide: 0, read: 0, found: 0, lost: 0 };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const truth = JSON.parse(readFileSync(join(folder, name.replace('.html', '.truth.json')), 'utf8')) as Truth;
    const page = read(parsePage(readFileSync(join(folder, name), 'utf8')), {
      url: `https://portal.example/${name}`,
      now: () => performance.now(),
    });
    if (!page.found) {
      console.log(`${name}: no article: ${page.why}`);
      total.hide += truth.hide.length;
      continue;
    }
    const all = page.article.blocks;
    const folded = page.judgement.verdicts.filter((v) =>
      SWITCHES.some((s) => s.id === v.category && isCategoryOn(DEFAULTS, '', s)),
    );
    const texts = (ids: readonly string[]) => all.filter((b) => ids.includes(b.id)).map((b) => oneLine(b.text));
    const wholes = page.judgement.verdicts.filter((v) => !v.spans);
    const found = texts(wholes.flatMap((v) => v.blocks));
    const everything = all.map((b) => oneLine(b.text));
    const isIn = (text: string, list: readonly string[]) =>
      list.some((each) => each === text || squash(each) === squash(text) || squash(text).includes(squash(each)));
    console.log(
      `${name}: ${page.article.lang}, ${page.judgement.verdicts.length} verdicts, ${folded.length} folded${page.judgement.overCap ? ', OVER CAP' : ''}, ${(page.ms.article + page.ms.promo).toFixed(0)} ms, promo ${page.ms.promo.toFixed(1)} ms`,
    );
    for (const { text, category, tier } of truth.hide) {
      const line = oneLine(text);
      total.hide++;
      const isRead = isIn(line, everything);
      if (isRead) total.read++;
      if (isIn(line, found)) total.found++;
      else console.log(`   missed${isRead ? '' : ' (not read)'} ${tier} ${category}: ${line.slice(0, 140)}`);
    }
    for (const { text } of truth.keep) {
      const line = squash(oneLine(text));
      const lost = found.find((each) => squash(each) === line || (squash(each).includes(line) && line.length > 30));
      if (lost !== undefined) {
        total.lost++;
        console.log(`   LOST ${text.slice(0, 140)}`);
      }
    }
    for (const v of page.judgement.verdicts) {
      const spans = v.spans?.map((s) => all.find((b) => b.id === s.block)!.text.slice(s.start, s.end));
      if (spans) console.log(`   span ${v.category}: ${spans.join(' | ')}`);
    }
    for (const inline of truth.inlineHide ?? [])
      console.log(`   truth inline: ${JSON.stringify(inline).slice(0, 260)}`);
  }
  console.log(
    `\n${total.hide} blocks to hide, ${total.read} read, ${total.found} found; ${total.lost} editorial blocks lost`,
  );
}

function squash(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
