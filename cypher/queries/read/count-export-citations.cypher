// How many citations stand in the documents that a filter lets through.
MATCH (d:Document)
{{hint}}
WHERE d.sortKey > $above AND d.sortKey < $below {{filter}}
RETURN sum(COUNT { MATCH (d)-[:HAS_CITATION]->(c:Citation) {{which}} }) AS total
