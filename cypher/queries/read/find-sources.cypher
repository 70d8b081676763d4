// The files that hold each document.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COLLECT {
  MATCH (source:Source)-[place:CONTAINS]->(d)
  RETURN source { .sha256, .name, .extractorVersion, .textLength, .hasText, start: place.start, end: place.end }
  ORDER BY source.sha256, place.start
} AS sources
