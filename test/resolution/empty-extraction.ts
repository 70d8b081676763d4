import type { Citation, ExtractedDocument } from '../../src/documents/citation.js';
import { offset } from '../../src/documents/span.js';

/** A document of which nothing is read. */
export const emptyDocument: ExtractedDocument = {
  start: offset(0),
  end: offset(0),
  symbol: null,
  type: null,
  issuer: null,
  place: null,
  system: null,
  issuedOn: null,
  title: null,
  signer: null,
  signerTitle: null,
  recipients: [],
  implements: [],
  basis: [],
  attachedTo: null,
  effectiveOn: null,
  superior: null,
  secrecy: null,
};

/** A clear mention of nothing yet, in the body of a file's first document. */
export const emptyCitation: Citation = {
  start: offset(0),
  end: offset(0),
  text: '',
  line: 1,
  page: null,
  document: 0,
  symbol: null,
  name: null,
  typeWord: null,
  form: 'numbered',
  section: 'body',
  role: 'mentions',
  statedDate: null,
  statedYear: null,
  statedIssuer: null,
  statedTerm: null,
  subject: null,
  leadIn: null,
  within: null,
  titleRelation: null,
  change: null,
  repairs: [],
  candidates: [],
  confidence: 0.98,
};
