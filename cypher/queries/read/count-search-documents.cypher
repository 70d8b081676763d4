// How many documents hold every word.
CALL db.index.fulltext.queryNodes('documentText', $query) YIELD node
RETURN count(node) AS total
