// A page of the documents that hold every word, the best fit first. Only the best thousand are ranked.
CALL db.index.fulltext.queryNodes('documentText', $query, {limit: 1000}) YIELD node AS d, score
WITH d, score
WHERE score < $afterScore OR (score = $afterScore AND d.id > $afterId)
ORDER BY score DESC, d.id
LIMIT $limit
RETURN {{document}} AS document, score
