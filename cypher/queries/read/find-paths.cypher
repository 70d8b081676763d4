// The shortest ways between two documents along relations of any kind, in either direction. Two documents that cite and
// carry out each other are joined by several relations, so that more ways are read than there are rows of documents.
MATCH (from:Document {id: $from})
MATCH (to:Document {id: $to})
MATCH way = SHORTEST 50 (from)-[:{{kinds}}]-{1,{{maxLength}}}(to)
RETURN [d IN nodes(way) | {{document}}] AS documents, [r IN relationships(way) | {{relation}}] AS relations
ORDER BY length(way), [d IN nodes(way) | d.id], [r IN relationships(way) | type(r)]
