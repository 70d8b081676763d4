// Every issuing body, with what it belongs to, where it sits and what came after it.
MATCH (b:Body)
WHERE b.id > ''
WITH b
ORDER BY b.id
{{limit}}
RETURN {{body}} AS body,
  head(COLLECT { MATCH (b)-[:PART_OF]->(whole:Body) RETURN whole.id ORDER BY whole.id }) AS partOf,
  head(COLLECT { MATCH (b)-[:SEATED_IN]->(place:Place) RETURN place.id ORDER BY place.id }) AS place,
  COLLECT { MATCH (b)-[next:SUCCEEDED_BY]->(successor:Body) RETURN { on: next.on, id: successor.id } ORDER BY next.on, successor.id } AS successors
