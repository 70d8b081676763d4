import { writeFileSync } from 'node:fs';
import { rulesPage } from './checking/rules-page.js';
import { schemas } from './checking/schemas.js';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
for (const [name, text] of Object.entries(schemas)) {
  writeFileSync(new URL(`../schemas/${name}`, import.meta.url), text);
}
