// The provinces that are there on a day, each with the documents by which it, or one that it took over from, has carried
// out a document by then.
MATCH (province:Place {level: 'province'})
WHERE (province.from IS NULL OR province.from <= $asOf) AND (province.until IS NULL OR province.until >= $asOf)
WITH collect(province) AS provinces
OPTIONAL CALL (provinces) {
  MATCH (root:Document {id: $id})
  MATCH (root)<-[:IMPLEMENTS*1..6]-(d:Document)
  WHERE d.placeId IS NOT NULL AND (d.issuedOn IS NULL OR d.issuedOn <= $asOf)
  WITH DISTINCT provinces, d
  MATCH (:Place {id: d.placeId})-[:PART_OF*0..3]->(then:Place {level: 'province'})
  MATCH succession = (then)-[:SUCCEEDED_BY*0..3]->(now:Place)
  WHERE now IN provinces AND all(step IN relationships(succession) WHERE step.on <= $asOf)
  WITH DISTINCT now, d
  ORDER BY d.sortKey
  RETURN now, collect({{document}}) AS documents
}
WITH provinces, collect({ id: now.id, documents: documents }) AS covered
UNWIND provinces AS p
RETURN {{place}} AS place, coalesce(head([one IN covered WHERE one.id = p.id | one.documents]), []) AS documents
ORDER BY place.name, place.id
