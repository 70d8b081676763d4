// Citations by id, each with the citing document and what it means.
UNWIND $ids AS id
MATCH (c:Citation {id: id})
MATCH (citing:Document)-[:HAS_CITATION]->(c)
OPTIONAL MATCH (c)-[meaning:REFERS_TO]->(cited:Document)
WITH c, citing.id AS citingId, meaning, cited
RETURN {{citation}} AS citation
