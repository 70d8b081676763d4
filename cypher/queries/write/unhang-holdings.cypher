UNWIND $ids AS id
MATCH (h:Holding {id: id})-[r:IDENTIFIED_AS]->(d:Document)
CALL (h, d) { MATCH (d)-[has:HAS_CITATION]->(:Citation {sourceId: h.sourceId, document: h.index}) DELETE has }
CALL (h, d) { MATCH (:Source {sha256: h.sourceId})-[contains:CONTAINS {index: h.index}]->(d) DELETE contains }
DELETE r
RETURN DISTINCT d.id AS document
