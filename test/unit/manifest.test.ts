import { expect, it } from 'vitest';
import manifest from '../../manifest.json';

it('asks for nothing but what the README explains', () => {
  // Chrome's build asks for sidePanel and offscreen as well. None of them makes a browser warn.
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  for (const key of [
    'host_permissions',
    'optional_host_permissions',
    'optional_permissions',
    'web_accessible_resources',
    'externally_connectable',
  ])
    expect(manifest).not.toHaveProperty(key);
});

it('reads pages of the web alone, in their top frame, before their first script', () => {
  expect(manifest.content_scripts).toEqual([
    { matches: ['http://*/*', 'https://*/*'], js: ['src/content/main.ts'], run_at: 'document_start' },
  ]);
});

it('suggests no more keys than browsers take, none that opens a menu of theirs, and describes each', () => {
  const commands = Object.values(manifest.commands) as { description: string; suggested_key?: { default: string } }[];
  const keys = commands.flatMap(({ suggested_key: key }) => (key ? [key.default] : []));
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
  // Alt+Shift and the letter of a menu opens it in Firefox, in whichever of our languages it is.
  for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[GJKQUYZ]$/);
  for (const { description } of commands) expect(description).toMatch(/^__MSG_command_\w+__$/);
});
