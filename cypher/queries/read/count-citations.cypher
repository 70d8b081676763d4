// For each document how many citations it has.
UNWIND $documents AS document
CALL (document) {
  MATCH (c:Citation)
  WHERE c.sortKey STARTS WITH document.sortKey + '|' {{filter}}
  RETURN count(*) AS total
}
RETURN document.id AS id, total
