import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type World } from './driver';

/** A driver that notices nothing would let every other test pass: here is all that it must notice. */
describe.each(BROWSERS)('the driver of %s', (name) => {
  let world: World;
  let folder: string;

  beforeAll(async () => {
    world = await launch(name, { dir: 'test/browser/noisy-extension' });
    folder = await mkdtemp(join(tmpdir(), 'sachlage-driver-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('opens page, popup and panel, clicks in them with a real mouse, and takes pictures', async () => {
    const page = await world.openPage(`${world.site.origin}/short.html`);
    const root = (await world.closedRoot(page, '#host'))!;
    expect(await root.evaluate((inside) => inside.textContent)).toBe('Show');
    await root.click('button');
    await page.waitForSelector('body[data-clicked=true]');
    expect(await world.closedRoot(page, 'body')).toBeNull();

    const panel = await world.openPanel(page, '#open');
    expect(await panel.text('h1')).toBe('Panel');
    await panel.click('#press');
    await panel.waitFor('body[data-pressed=true]');
    await panel.screenshot(join(folder, 'panel.png'));
    expect((await readFile(join(folder, 'panel.png'))).subarray(1, 4).toString()).toBe('PNG');
    expect(await panel.evaluate((window, add) => window.document.title + add, '!')).toBe('Noisy panel!');
    await expect(panel.waitFor('.never', 100)).rejects.toThrow('which shows: Panel');

    const popup = await world.openPopup(page);
    expect(await popup.text()).toContain('Popup');
    await popup.close();
    const tab = await world.openInTab('popup.html');
    expect(await tab.text('h1')).toBe('Popup');
    await tab.close();
  });

  it('hears the errors of every place', async () => {
    await expect.poll(() => world.errors.join('\n'), { timeout: 5_000 }).toContain('panel rejects');
    for (const place of ['background says', 'background throws', 'content says', 'content throws', 'popup says'])
      expect(world.errors.join('\n')).toContain(place);
  });

  it('sees the requests of every place, and none where there is none', async () => {
    const requests = await world.requests();
    for (const place of ['content', 'popup', 'panel']) expect(requests).toContain(`http://127.0.0.1:48123/${place}`);
    const strange = requests.filter((url) => !url.startsWith(world.site.origin) && !url.includes(':48123/'));
    expect(strange).toEqual([]);
  });

  it('stops the background and finds the browser still there', async () => {
    await world.stopBackground();
    expect(await (await world.openPage(`${world.site.origin}/short.html`)).title()).toContain('Fährplan');
  });

  it('closes with a complaint', async () => {
    await expect(world.close()).rejects.toThrow('complained');
  });
});
