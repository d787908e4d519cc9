import { expect, it } from 'vitest';
import manifest from '../../manifest.json';

it('asks for nothing but what the README explains', () => {
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
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
