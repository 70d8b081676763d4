// A document that keeps its id but not its day moves in every list that it stands in.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
CALL (d, row) {
  MATCH (d)-[r:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS|ATTACHED_TO]->()
  SET r.sortKey = row.sortKey
}
CALL (d, row) {
  MATCH (d)<-[r:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS|ATTACHED_TO]-()
  SET r.targetSortKey = row.sortKey
}
CALL (d, row) {
  MATCH (d)-[:HAS_CITATION]->(c:Citation)
  SET c.sortKey = row.sortKey + '|' + right('0000000' + toString(c.start), 8)
}
