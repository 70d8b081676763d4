// How many relations go out from the documents that a filter lets through.
MATCH (d:Document)
{{hint}}
WHERE d.sortKey > $above AND d.sortKey < $below {{filter}}
RETURN sum(COUNT { (d)-[:{{kinds}}]->() }) AS total
