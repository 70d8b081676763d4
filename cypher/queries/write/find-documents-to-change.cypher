// Documents as an editor names them by id, now or formerly, with what an entry of the registry needs.
UNWIND $ids AS id
OPTIONAL MATCH (own:Document {id: id})
OPTIONAL MATCH (:FormerId {id: id})-[:NOW {shared: false}]->(merged:Document)
WITH id, coalesce(own, merged) AS d
WHERE d IS NOT NULL
RETURN id AS asked, coalesce(d.factId, d.id) AS id, d.symbol AS symbol, d.issuedOn AS issuedOn, d.period AS period,
  d.placeId AS place, d.issuer AS issuer, d.typeName AS type, d.title AS title, d.series AS series
