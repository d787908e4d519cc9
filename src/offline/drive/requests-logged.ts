import { readFile } from 'node:fs/promises';

/**
 * What Chromium's own log of the network holds that a page, an extension or a worker asked for. It sees what starts
 * before a debugger is attached. The file may still be written to: it has one event a line.
 */
export async function requestsLogged(netLog: string): Promise<string[]> {
  const log = await readFile(netLog, 'utf8').catch(() => '');
  const urls: string[] = [];
  for (const [, json] of log.matchAll(/"params":(\{"initiator":.*?\})(?:,"phase"|,"source")/g)) {
    try {
      const { initiator, url } = JSON.parse(json!);
      if (initiator !== 'not an origin' && /^(https?|wss?):/.test(url)) urls.push(url);
    } catch {
      // the line is not whole yet
    }
  }
  return urls;
}
