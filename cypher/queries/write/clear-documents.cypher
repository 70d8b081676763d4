// Takes away everything around documents that is written anew with them; citations and relations stay.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) { MATCH (d)-[:HAS_CONFLICT]->(k:Conflict) DETACH DELETE k }
CALL (d) { MATCH (:FormerId)-[r:NOW]->(d) DELETE r }
CALL (d) { MATCH (d)-[r:OF_TYPE|ISSUED_BY|SIGNED_BY|SENT_TO]->() DELETE r }
