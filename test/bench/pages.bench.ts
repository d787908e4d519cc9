import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch } from '../../src/offline/drive/launch';
import { serveFolder } from '../../src/offline/serve';
import type { BrowserName } from '../../src/offline/browsers';
import { SWITCHES } from '../../src/walk/categories';
import type { Bench } from './bench';
import { visibleText } from './in-page/visible-text';

interface Truth {
  readonly hide: readonly { readonly text: string; readonly category: string }[];
  readonly inlineHide: readonly { readonly hideText: string; readonly keepText: string; readonly category: string }[];
  readonly keep: readonly { readonly text: string }[];
}

/** Late blocks of the fixtures come within two seconds; parts of paragraphs are folded once the page is idle. */
const SETTLE_MS = 3500;

/**
 * The built extension in real browsers on the seed page and on the page fixtures: what a reader still sees, against
 * what is labelled. `--browser chrome|firefox` takes one.
 */
export default (async (corpus, args) => {
  const at = args.indexOf('--browser');
  const browsers = (at >= 0 ? [args[at + 1]] : ['chrome', 'firefox']) as BrowserName[];
  for (const name of browsers) {
    if (!existsSync(`dist/${name}/manifest.json`))
      throw new Error(`no extension in dist/${name}: run npm run build first`);
    const driven = await launch(name, { dir: `dist/${name}`, headless: true });
    const total = { hidden: 0, hide: 0, soft: 0, softHidden: 0, parts: 0, partsHidden: 0, lost: 0, keep: 0 };
    const isOn = (category: string) => SWITCHES.some((each) => each.id === category && each.onByDefault);
    console.log(`\n${name}`);
    try {
      for (const { folder, page, truth } of pagesOf(corpus)) {
        const site = await serveFolder(folder);
        const tab = await driven.openPage(`${site.origin}/${page}`);
        await wait(SETTLE_MS);
        const seen = squeeze(await tab.evaluate(visibleText));
        const faults: string[] = [];
        for (const { text, category } of truth.hide) {
          const isGone = !seen.includes(squeeze(text));
          if (!isOn(category)) {
            total.soft++;
            total.softHidden += Number(isGone);
            continue;
          }
          total.hide++;
          total.hidden += Number(isGone);
          if (!isGone) faults.push(`still seen [${category}] ${text.slice(0, 70)}`);
        }
        for (const { hideText, category } of truth.inlineHide) {
          if (!isOn(category)) {
            if (!seen.includes(squeeze(hideText)))
              faults.push(`hidden unasked [part, ${category}] ${hideText.slice(0, 70)}`);
            continue;
          }
          total.parts++;
          if (seen.includes(squeeze(hideText))) faults.push(`still seen [part] ${hideText.slice(0, 70)}`);
          else total.partsHidden++;
        }
        for (const text of [...truth.keep.map((each) => each.text), ...truth.inlineHide.map((each) => each.keepText)]) {
          total.keep++;
          if (seen.includes(squeeze(text))) continue;
          total.lost++;
          faults.push(`WRONGLY HIDDEN ${text.slice(0, 70)}`);
        }
        console.log(`  ${page.padEnd(30)}${faults.length === 0 ? 'ok' : ''}`);
        for (const fault of faults) console.log(`    ${fault}`);
        await tab.close();
        await site.close();
      }
      for (const error of driven.errors) console.log(`  error: ${error}`);
    } finally {
      await driven.close();
    }
    console.log(
      `  ${name}: default-on blocks hidden ${total.hidden}/${total.hide}, opt-in ${total.softHidden}/${total.soft}, parts ${total.partsHidden}/${total.parts}, reporting lost ${total.lost}/${total.keep}`,
    );
  }
}) satisfies Bench;

function pagesOf(corpus: string): { folder: string; page: string; truth: Truth }[] {
  const seed = join(corpus, 'seed');
  const { keep, hide } = JSON.parse(readFileSync(join(seed, 'alibaba-who.json'), 'utf8')) as {
    keep: string[];
    hide: string[];
  };
  const seedTruth: Truth = {
    hide: hide.map((text) => ({ text, category: 'analysis-teaser' })),
    inlineHide: [],
    keep: keep.map((text) => ({ text })),
  };
  const folder = join(corpus, 'promo/pages');
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => ({
      folder,
      page: name.replace('.truth.json', '.html'),
      truth: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth,
    }));
  return [{ folder: seed, page: 'alibaba-who.html', truth: seedTruth }, ...fixtures];
}

function squeeze(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, '');
}
