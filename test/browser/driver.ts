import { existsSync } from 'node:fs';
import type { BrowserName } from '../../src/offline/browsers';
import type { Driven } from '../../src/offline/drive/driven';
import { launch as start } from '../../src/offline/drive/launch';
import { serveFolder, type Site } from '../../src/offline/serve';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** A browser with the built extension, and the test pages served to it. */
export interface World extends Driven {
  readonly site: Site;
  /**
   * What must not be so by now: errors in any console, requests to anywhere but the test pages and `alsoAsked`. Empty when all is well.
   */
  complaints(): Promise<string[]>;
}

/**
 * Starts a browser with the extension and serves `test/pages`.
 * Closing throws where anything was complained of, so that no test file can forget to ask.
 * @param options.dir the extension; by default what `npm run build` made for that browser
 * @param options.site pages to serve instead; they are closed with the browser
 * @param options.alsoAsked a server that the extension may ask; closed with the browser
 */
export async function launch(
  name: BrowserName,
  options: {
    readonly dir?: string;
    readonly dark?: boolean;
    readonly lang?: string;
    readonly keepGreeting?: boolean;
    readonly profile?: string;
    readonly site?: Site;
    readonly alsoAsked?: Site;
  } = {},
): Promise<World> {
  const dir = options.dir ?? `${process.env['SACHLAGE_DIST'] ?? 'dist'}/${name}`;
  if (!existsSync(`${dir}/manifest.json`)) throw new Error(`no extension in ${dir}: run npm run build first`);
  const { alsoAsked } = options;
  const site = options.site ?? (await serveFolder('test/pages'));
  const driven = await start(name, { dark: false, ...options, dir, headless: true });
  const complaints = async () => {
    const known = [site, alsoAsked].flatMap((each) => (each ? [`${each.origin}/`] : []));
    const strange = (await driven.requests()).filter((url) => !known.some((origin) => url.startsWith(origin)));
    return [...driven.errors, ...strange.map((url) => `request to ${url}`)];
  };
  return {
    ...driven,
    site,
    complaints,
    close: async () => {
      const found = await complaints().catch((error: unknown) => [`could not be asked: ${String(error)}`]);
      await driven.close();
      await site.close();
      await alsoAsked?.close();
      if (found.length > 0) throw new Error(`${name} complained:\n${found.join('\n')}`);
    },
  };
}
