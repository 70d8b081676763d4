// Lists of documents are read in the order of their sort key; a filter's index ends in it, so that a filtered page
// is read in order without sorting.
CREATE INDEX document_sort_key IF NOT EXISTS FOR (n:Document) ON (n.sortKey);
CREATE INDEX document_type IF NOT EXISTS FOR (n:Document) ON (n.typeKey, n.sortKey);
CREATE INDEX document_level IF NOT EXISTS FOR (n:Document) ON (n.level, n.sortKey);
CREATE INDEX document_system IF NOT EXISTS FOR (n:Document) ON (n.system, n.sortKey);
CREATE INDEX document_body_id IF NOT EXISTS FOR (n:Document) ON (n.bodyId, n.sortKey);
CREATE INDEX document_place_id IF NOT EXISTS FOR (n:Document) ON (n.placeId, n.sortKey);
CREATE INDEX document_series IF NOT EXISTS FOR (n:Document) ON (n.series, n.sortKey);
CREATE INDEX document_held IF NOT EXISTS FOR (n:Document) ON (n.held, n.sortKey);
CREATE INDEX document_in_registry IF NOT EXISTS FOR (n:Document) ON (n.inRegistry, n.sortKey);
CREATE INDEX document_symbol IF NOT EXISTS FOR (n:Document) ON (n.symbol);
CREATE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.name);
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.number, n.typeKey);
CREATE INDEX document_issued_on IF NOT EXISTS FOR (n:Document) ON (n.issuedOn);
CREATE INDEX document_fact IF NOT EXISTS FOR (n:Document) ON (n.factId);
CREATE INDEX document_cluster IF NOT EXISTS FOR (n:Document) ON (n.cluster);

// What is said, by file and by cluster.
CREATE INDEX holding_source IF NOT EXISTS FOR (n:Holding) ON (n.sourceId);
CREATE INDEX holding_cluster IF NOT EXISTS FOR (n:Holding) ON (n.cluster);
CREATE INDEX holding_claim IF NOT EXISTS FOR (n:Holding) ON (n.claim);
CREATE INDEX citation_source IF NOT EXISTS FOR (n:Citation) ON (n.sourceId);
CREATE INDEX citation_cluster IF NOT EXISTS FOR (n:Citation) ON (n.cluster);
CREATE INDEX citation_claim IF NOT EXISTS FOR (n:Citation) ON (n.claim);
CREATE INDEX citation_second_hand IF NOT EXISTS FOR (n:Citation) ON (n.secondHand, n.id);
CREATE INDEX citation_sort_key IF NOT EXISTS FOR (n:Citation) ON (n.sortKey);
CREATE INDEX claim_cluster IF NOT EXISTS FOR (n:Claim) ON (n.cluster);
CREATE INDEX conflict_sort_key IF NOT EXISTS FOR (n:Conflict) ON (n.sortKey);
CREATE INDEX body_code IF NOT EXISTS FOR (n:Body) ON (n.code);
CREATE INDEX body_name IF NOT EXISTS FOR (n:Body) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);

// Flat paging over a hub: the page of its citers, or of what it cites, is a range of one index.
CREATE INDEX cites_target IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX cites_source IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX based_on_target IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX based_on_source IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX implements_target IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX implements_source IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX amends_target IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX amends_source IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX replaces_target IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX replaces_source IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX repeals_target IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX repeals_source IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX reviews_target IF NOT EXISTS FOR ()-[r:REVIEWS]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX reviews_source IF NOT EXISTS FOR ()-[r:REVIEWS]-() ON (r.sourceId, r.targetSortKey, r.targetId);
CREATE INDEX attached_to_target IF NOT EXISTS FOR ()-[r:ATTACHED_TO]-() ON (r.targetId, r.sortKey, r.sourceId);
CREATE INDEX attached_to_source IF NOT EXISTS FOR ()-[r:ATTACHED_TO]-() ON (r.sourceId, r.targetSortKey, r.targetId);

// standard-folding folds đ and every Vietnamese mark: "quy dinh" finds "Quy định".
CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (n:Document) ON EACH [n.symbol, n.name, n.title, n.aliases, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX bodyText IF NOT EXISTS FOR (n:Body) ON EACH [n.name, n.variants, n.code]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
