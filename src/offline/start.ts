import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browserOption } from './browser-option';
import type { Driven } from './drive/driven';
import { launch } from './drive/launch';
import { isPanelFilled } from './is-panel-filled';
import { serveFolder } from './serve';

const SCREENSHOTS = 'dist/screenshots';

/**
 * The command `npm start`: serves the sample page on this machine and opens a browser with the extension on it. With a
 * display the window stays until it is closed or Ctrl+C is pressed; without one, pictures of page and panel are saved.
 */
async function start(args: readonly string[]): Promise<void> {
  const name = browserOption(args);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  const site = await serveFolder('test/pages');
  const address = `${site.origin}/sample.html`;
  let driven: Driven | null = null;
  try {
    driven = await launch(name, { dir: `dist/${name}`, headless: !hasDisplay, online: hasDisplay });
    const page = await driven.openPage(address);
    console.log(`${name} shows ${address}`);
    if (hasDisplay) {
      // The panel is a courtesy here: where it does not open by itself, the reader clicks our button.
      await driven.openPanel(page).catch(() => console.log('Click the Sachlage button, then "Open panel".'));
      console.log('Close the window or press Ctrl+C to end.');
      await driven.handOver();
    } else {
      const ofPage = await pictureOf(name, page);
      const panel = await driven.openPanel(page);
      await panel.waitFor(isPanelFilled);
      const ofPanel = join(SCREENSHOTS, `${name}-panel.png`);
      await panel.screenshot(ofPanel);
      console.log(`There is no display, so here are pictures:\n${ofPage}\n${ofPanel}`);
      await driven.close();
    }
  } catch (error) {
    await driven?.close().catch(() => {});
    throw error;
  } finally {
    await site.close();
  }
}

/** A picture of the whole page. Taken before the panel stands beside it: Chromium would repeat the page's visible part. */
async function pictureOf(name: string, page: Page): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}-page.png`);
  await page.waitForSelector('[data-sachlage-fold="line"]');
  await page.screenshot({ path, fullPage: true });
  return path;
}

await start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
process.exit();
