// What is said of each document against its canonical values.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COLLECT {
  MATCH (d)-[:HAS_CONFLICT]->(conflict:Conflict)
  RETURN conflict { .id, .documentId, .field, .value, .sortKey, witnesses: coalesce(conflict.witnesses, []) }
  ORDER BY conflict.sortKey
} AS conflicts
