// The importer's form has no list that holds one empty text: a relation that rests on one curated entry without a
// source, or without a note, gets its list here.
MATCH (d:Document {inRegistry: true})-[r:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS]->(:Document)
WHERE 'registry' IN r.rules
SET r.registrySources = coalesce(r.registrySources, ['']), r.registryNotes = coalesce(r.registryNotes, [''])
