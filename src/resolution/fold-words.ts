import { foldMarks } from '../documents/fold.js';
import { remembering } from '../documents/remembering.js';

/** Words without marks, case and punctuation, one blank between them. */
export const foldWords = remembering((text) =>
  foldMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);
