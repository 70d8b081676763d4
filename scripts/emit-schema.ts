/** Writes graphql/schema.graphql from the classes that make the schema: `npm run schema`. */
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { buildSchema } from '../src/api/schema/build-schema.js';
import { printedSchema } from '../src/api/schema/printed-schema.js';

const folder = new URL('../graphql/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('schema.graphql', folder), printedSchema(await buildSchema()));
