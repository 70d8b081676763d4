// Documents whose symbol, name, aliases or title hold all the words, the best fit first.
CALL db.index.fulltext.queryNodes('documentText', $query, {limit: 50}) YIELD node AS d, score
RETURN {{document}} AS document, COUNT { (d)<-[:CITES]-() } AS citedBy, score AS textScore
ORDER BY score DESC, d.id
