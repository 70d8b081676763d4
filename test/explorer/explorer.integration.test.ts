import { checkingFiles } from './checking-files.js';
import { choices } from './choices.js';
import { everyDocument } from './every-document.js';
import { everyPage } from './every-page.js';
import { explorerUnderTest } from './explorer-under-test.js';
import { journeys } from './journeys.js';
import { policies } from './policies.js';
import { speed } from './speed.js';
import { troubles } from './troubles.js';

// One server, one graph and one browser for all of them.
const explorer = explorerUnderTest();

journeys(explorer);
checkingFiles(explorer);
choices(explorer);
policies(explorer);
troubles(explorer);
everyDocument(explorer);
everyPage(explorer);
speed(explorer);
