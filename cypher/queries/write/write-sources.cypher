// Files with the documents found in them.
UNWIND $rows AS row
CREATE (s:Source)
SET s = row.source
WITH s, row
UNWIND row.holdings AS holding
MATCH (d:Document {id: holding.document})
CREATE (s)-[:HOLDS]->(h:Holding)-[:IDENTIFIED_AS]->(d)
SET h = holding.properties
CREATE (s)-[:CONTAINS {
  index: holding.properties.index, start: holding.properties.start, end: holding.properties.end
}]->(d)
