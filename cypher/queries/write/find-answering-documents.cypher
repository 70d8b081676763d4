// The documents that answer to these ids, now or formerly.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document {id: id}) RETURN d.id AS document
  UNION
  MATCH (:FormerId {id: id})-[:NOW]->(d:Document) RETURN d.id AS document
}
RETURN id, collect(document) AS documents
